namespace Provenance;

/// <summary>How a file of observations is read.</summary>
public sealed record ObservationOptions
{
    /// <summary>The defaults.</summary>
    public static ObservationOptions Default { get; } = new();

    /// <summary>What counts when a source speaks more than once on one item.</summary>
    /// <value><see cref="RepeatPolicy.Distinct"/>.</value>
    public RepeatPolicy Repeats { get; init; } = RepeatPolicy.Distinct;

    /// <summary>The column that names the source; upper and lower case are the same.</summary>
    /// <value><c>source</c>.</value>
    public string SourceColumn { get; init; } = "source";

    /// <summary>The column that names the item; where it is <c>item</c> and absent, <c>object</c> is read in its place.</summary>
    /// <value><c>item</c>.</value>
    public string ItemColumn { get; init; } = "item";

    /// <summary>The column that holds the value.</summary>
    /// <value><c>value</c>.</value>
    public string ValueColumn { get; init; } = "value";

    /// <summary>The column that holds the time (ISO 8601); may be absent from the file. Only <see cref="RepeatPolicy.First"/> and <see cref="RepeatPolicy.Last"/> use it.</summary>
    /// <value><c>time</c>.</value>
    public string TimeColumn { get; init; } = "time";

    /// <summary>The character between fields: comma, tab, semicolon or bar; null finds out from the header.</summary>
    /// <value>null.</value>
    public char? Delimiter { get; init; }

    /// <summary>The longest field, in bytes, from 1 to 256 MiB. A longer one is an error, and is not kept in memory.</summary>
    /// <value>1 MiB.</value>
    public int MaxFieldBytes { get; init; } = 1 << 20;

    /// <summary>Whether rows that cannot be read are passed over with a warning in place of an error.</summary>
    /// <value>false.</value>
    public bool SkipBadRows { get; init; }

    /// <summary>How many findings are listed one by one; the rest are counted. 1 or more.</summary>
    /// <value>100.</value>
    public int MaxDiagnostics { get; init; } = 100;

    /// <summary>The most threads; 0 for as many as the machine has. What is read does not depend on it.</summary>
    /// <value>0.</value>
    public int MaxThreads { get; init; }

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(MaxThreads);
        ArgumentException.ThrowIfNullOrEmpty(SourceColumn);
        ArgumentException.ThrowIfNullOrEmpty(ItemColumn);
        ArgumentException.ThrowIfNullOrEmpty(ValueColumn);
        ArgumentException.ThrowIfNullOrEmpty(TimeColumn);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxFieldBytes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxFieldBytes, 1 << 28);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxDiagnostics, 1);
        if (Delimiter is not (null or ',' or '\t' or ';' or '|'))
            throw new ArgumentOutOfRangeException(nameof(Delimiter), Delimiter, "The delimiter is a comma, tab, semicolon or bar.");
        if (!Enum.IsDefined(Repeats))
            throw new ArgumentOutOfRangeException(nameof(Repeats), Repeats, "No such policy.");
    }
}
