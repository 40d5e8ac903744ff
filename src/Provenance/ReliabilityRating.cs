namespace Provenance;

/// <summary>One rater's grade of a source. Several raters stand side by side; the last never overwrites.</summary>
public sealed record ReliabilityRating
{
    /// <summary>The grade.</summary>
    public required Reliability Grade { get; init; }

    /// <summary>What the grade rests on, in words.</summary>
    public string? Basis { get; init; }

    /// <summary>Who graded: a name or id of the rater; null when not stated.</summary>
    public string? By { get; init; }

    /// <summary>When the grade was given.</summary>
    public EdtfDate? On { get; init; }

    /// <summary>Where this was written.</summary>
    public Places Places { get; init; }
}
