namespace Provenance;

/// <summary>
/// How often a source was right and wrong in claims that were settled since, as one rater counted. Several raters stand side by side;
/// their counts are never added, since they may have counted the same claims.
/// </summary>
public sealed record ReliabilityRecord
{
    /// <summary>The counts. They must not hold a claim of the corpus that is to be judged by them.</summary>
    public required TrackRecord Counts { get; init; }

    /// <summary>Which claims were counted, in words.</summary>
    public string? Basis { get; init; }

    /// <summary>Who counted: a name or id of the rater; null when not stated.</summary>
    public string? By { get; init; }

    /// <summary>When the count was taken.</summary>
    public EdtfDate? On { get; init; }

    /// <summary>Where this was written.</summary>
    public Places Places { get; init; }
}
