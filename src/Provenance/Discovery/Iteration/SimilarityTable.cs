namespace Provenance.Discovery;

/// <summary>The similarities of all pairs of values of an item, worked out once.</summary>
internal sealed class SimilarityTable
{
    readonly float[][] similarities;
    readonly int[][] starts;

    SimilarityTable(int shards) => (similarities, starts) = (new float[shards][], new int[shards][]);

    /// <summary>Works the similarities out; null without a measure.</summary>
    public static SimilarityTable? Of(TruthRun run, ValueSimilarity? measure)
    {
        if (measure is null)
            return null;
        SimilarityTable table = new(run.Data.Shards.Length);
        run.Sweep.EachShard(shard => table.Fill(shard, run.Data.ValueNames, measure));
        return table;
    }

    /// <summary>The similarity of two claims of an item.</summary>
    public double Of(in ItemView item, int left, int right)
    {
        (int low, int high) = left < right ? (left, right) : (right, left);
        return similarities[item.Shard.Index][starts[item.Shard.Index][item.Local] + high * (high - 1) / 2 + low];
    }

    void Fill(Shard shard, NameTable values, ValueSimilarity measure)
    {
        int[] start = new int[shard.Items + 1];
        for (int i = 0; i < shard.Items; i++)
        {
            int count = shard.ItemClaims[i + 1] - shard.ItemClaims[i];
            start[i + 1] = checked(start[i] + count * (count - 1) / 2);
        }
        float[] all = new float[start[^1]];
        for (int i = 0; i < shard.Items; i++)
        {
            string[] names = [.. shard.ClaimValue[shard.ItemClaims[i]..shard.ItemClaims[i + 1]].Select(value => values[value])];
            int place = start[i];
            for (int high = 1; high < names.Length; high++)
                for (int low = 0; low < high; low++)
                    all[place++] = (float)Math.Clamp(measure(names[low], names[high]), 0, 1);
        }
        (similarities[shard.Index], starts[shard.Index]) = (all, start);
    }
}
