using Provenance.Discovery;

namespace Provenance.Benchmarks;

/// <summary>
/// Observations drawn without keeping any, for sizes at which a set of pairs would not fit: sources as active as Zipf's law has it,
/// items all alike, ten false values an item of which the first is the most popular. The same seed draws the same observations.
/// </summary>
sealed class ZipfClaims(long count, int sources, int items, ulong seed = 20261122)
{
    /// <summary>How many values an item has.</summary>
    public const int Values = 11;

    readonly AliasTable activity = new(sources), popularity = new(Values - 1);

    /// <summary>Draws all observations, one after the other.</summary>
    public void Draw(Action<int, int, int> take)
    {
        SplitMix random = new(seed);
        for (long i = 0; i < count; i++)
        {
            int source = activity.Pick(random), item = (int)(random.NextDouble() * items);
            double accuracy = 0.5 + 0.45 * (source * 0.6180339887498949 % 1);
            int value = random.NextDouble() < accuracy ? 0 : 1 + popularity.Pick(random);
            // The names of the values differ from item to item, so that the true one cannot be told by its name.
            take(source, item, (int)((value + item * 7L) % Values));
        }
    }

    /// <summary>Draws numbers as Zipf's law has it in constant time (Walker's alias method).</summary>
    sealed class AliasTable
    {
        readonly double[] shares;
        readonly int[] others;

        public AliasTable(int count)
        {
            (shares, others) = (new double[count], new int[count]);
            double sum = 0;
            for (int i = 0; i < count; i++)
                sum += shares[i] = 1.0 / (i + 1);
            Stack<int> below = new(), above = new();
            for (int i = count - 1; i >= 0; i--)
                ((shares[i] *= count / sum) < 1 ? below : above).Push(i);
            while (below.Count > 0 && above.Count > 0)
            {
                int small = below.Pop(), large = above.Pop();
                others[small] = large;
                shares[large] -= 1 - shares[small];
                (shares[large] < 1 ? below : above).Push(large);
            }
            foreach (int rest in below.Concat(above))
                shares[rest] = 1;
        }

        public int Pick(SplitMix random)
        {
            double place = random.NextDouble() * shares.Length;
            int i = (int)place;
            return place - i < shares[i] ? i : others[i];
        }
    }
}
