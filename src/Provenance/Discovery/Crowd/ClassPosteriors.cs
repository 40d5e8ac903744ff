using System.Numerics;

namespace Provenance.Discovery;

/// <summary>The probabilities of all classes for every item, in rows filled up with zeros to whole vectors.</summary>
internal sealed class ClassPosteriors(Observations data, int classes)
{
    const int AtOnce = 32;

    readonly int widthBits = data.Shards.Length == 0 ? 0 : data.Shards[0].WidthBits;
    readonly double[][] shards = Array.ConvertAll(data.Shards, shard => new double[shard.Items * StrideOf(classes)]);

    /// <summary>How long a row is.</summary>
    public int Stride { get; } = StrideOf(classes);

    /// <summary>How long a row of so many classes is.</summary>
    public static int StrideOf(int classes) => (classes + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;

    /// <summary>The row of an item.</summary>
    public Span<double> Of(Shard shard, int local) => shards[shard.Index].AsSpan(local * Stride, Stride);

    /// <summary>Sums rows.</summary>
    /// <param name="items">The items.</param>
    /// <param name="sum">The sum; written here.</param>
    public void Sum(ReadOnlySpan<int> items, Span<double> sum)
    {
        int mask = (1 << widthBits) - 1;
        sum.Clear();
        // A few rows at a time, which stay at hand for all their columns.
        for (; !items.IsEmpty; items = items[Math.Min(AtOnce, items.Length)..])
            for (int column = 0; column < sum.Length; column += Vector<double>.Count)
            {
                Vector<double> all = new(sum[column..]);
                foreach (int item in items[..Math.Min(AtOnce, items.Length)])
                    all += new Vector<double>(shards[item >> widthBits], (item & mask) * Stride + column);
                all.CopyTo(sum[column..]);
            }
    }
}
