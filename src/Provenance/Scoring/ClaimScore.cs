namespace Provenance.Scoring;

/// <summary>
/// What was found out about one claim, without its place. It refers to nothing, so that a million of them stand side by side and
/// no garbage collection looks into them.
/// </summary>
internal readonly struct ClaimScore
{
    public required Opinion Opinion { get; init; }

    public required double Low { get; init; }

    public required double High { get; init; }

    /// <summary>The central number of origins.</summary>
    public required double CentralOrigins { get; init; }

    public required int StrictOrigins { get; init; }

    public required int LenientOrigins { get; init; }

    public required FlagSet Flags { get; init; }

    public required byte Tier { get; init; }

    public required byte Credibility { get; init; }

    /// <summary>The documents of its lines among those that the scorer noted.</summary>
    public required DocumentRange Documents { get; init; }

    /// <summary>The origins without the bottlenecks, which are found again when asked for.</summary>
    public Origins Origins => new(StrictOrigins, CentralOrigins, LenientOrigins);
}
