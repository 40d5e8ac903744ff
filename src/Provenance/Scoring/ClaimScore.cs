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

    /// <summary>Numbers of the documents with live lines for the claim.</summary>
    public required int[] Supporting { get; init; }

    /// <summary>Numbers of the documents with live lines against it.</summary>
    public required int[] Opposing { get; init; }

    /// <summary>Numbers of the documents whose lines were taken back.</summary>
    public required int[] Withdrawn { get; init; }

    public ValueList<string> Documents => DocumentIds.Sorted(Model.Lineage.Documents, Supporting);

    public ValueList<string> DenyingDocuments => DocumentIds.Sorted(Model.Lineage.Documents, Opposing);

    public ValueList<string> WithdrawnDocuments => DocumentIds.Sorted(Model.Lineage.Documents, Withdrawn);
}
