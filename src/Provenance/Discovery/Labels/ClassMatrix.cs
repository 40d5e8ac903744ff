namespace Provenance.Discovery;

/// <summary>A number for what is said and what is true; rows are what is said, filled up with zeros to whole vectors.</summary>
/// <param name="rows">The rows, one after the other.</param>
/// <param name="classes">The number of classes.</param>
internal readonly ref struct ClassMatrix(Span<double> rows, int classes)
{
    readonly Span<double> rows = rows;
    readonly int stride = ClassPosteriors.StrideOf(classes);

    /// <summary>The number of classes.</summary>
    public int Classes { get; } = classes;

    /// <summary>For what is said, the numbers by what is true.</summary>
    public Span<double> Said(int said) => rows.Slice(said * stride, Classes);

    /// <summary>Which share of all counts says what is true; 0 if there are none.</summary>
    public double Share()
    {
        double right = 0, all = 0;
        for (int said = 0; said < Classes; said++)
        {
            right += Said(said)[said];
            foreach (double count in Said(said))
                all += count;
        }
        return all > 0 ? right / all : 0;
    }
}
