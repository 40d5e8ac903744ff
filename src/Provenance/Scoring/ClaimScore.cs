namespace Provenance.Scoring;

/// <summary>What was found out about one claim, without its place.</summary>
internal sealed class ClaimScore
{
    public required ScoringModel Model { get; init; }

    /// <summary>The position of the claim in the corpus.</summary>
    public required int Number { get; init; }

    public required int Tier { get; init; }

    public required int Credibility { get; init; }

    public required Opinion Opinion { get; init; }

    public required double Low { get; init; }

    public required double High { get; init; }

    public required Origins Origins { get; init; }

    public required FlagSet Flags { get; init; }

    public required ValueList<string> Documents { get; init; }

    public required ValueList<string> DenyingDocuments { get; init; }

    public required ValueList<string> WithdrawnDocuments { get; init; }
}
