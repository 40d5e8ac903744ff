using System.Numerics;
using System.Runtime.InteropServices;

namespace Provenance.Discovery;

/// <summary>The probabilities of all classes for every item, in rows filled up with zeros to whole vectors.</summary>
internal sealed class ClassPosteriors(Observations data, int classes)
{
    readonly double[][] shards = Array.ConvertAll(data.Shards, shard => new double[shard.Items * StrideOf(classes)]);

    /// <summary>How long a row is.</summary>
    public int Stride { get; } = StrideOf(classes);

    /// <summary>How long a row of so many classes is.</summary>
    public static int StrideOf(int classes) => (classes + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;

    /// <summary>The row of an item.</summary>
    public Span<double> Of(Shard shard, int local) => shards[shard.Index].AsSpan(local * Stride, Stride);

    /// <summary>Adds the row of each label's item to the counts of what its source says.</summary>
    /// <param name="shard">The shard of the items.</param>
    /// <param name="labels">The labels.</param>
    /// <param name="counts">Rows of counts; added to.</param>
    public void Count(Shard shard, ReadOnlySpan<Label> labels, Span<double> counts) => Count(shards[shard.Index], Stride, labels, counts);

    /// <summary>Adds the row of each label's item to the counts of what its source says.</summary>
    /// <param name="rows">The rows of a shard's items.</param>
    /// <param name="stride">How long a row is.</param>
    /// <param name="labels">The labels.</param>
    /// <param name="counts">Rows of counts; added to.</param>
    public static void Count(ReadOnlySpan<double> rows, int stride, ReadOnlySpan<Label> labels, Span<double> counts)
    {
        int width = stride / Vector<double>.Count;
        ReadOnlySpan<Vector<double>> wide = MemoryMarshal.Cast<double, Vector<double>>(rows);
        Span<Vector<double>> sums = MemoryMarshal.Cast<double, Vector<double>>(counts);
        foreach (Label label in labels)
        {
            ReadOnlySpan<Vector<double>> row = wide.Slice(label.Item * width, width);
            Span<Vector<double>> sum = sums.Slice(label.Row * width, width);
            for (int i = 0; i < row.Length; i++)
                sum[i] += row[i];
        }
    }
}
