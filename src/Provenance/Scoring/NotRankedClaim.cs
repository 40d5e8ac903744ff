using Provenance.Scoring;

namespace Provenance;

/// <summary>A prediction or an opinion: it cannot be held against the world, so it has documents and flags, but no score.</summary>
public sealed class NotRankedClaim
{
    internal NotRankedClaim(ScoringModel model, ScoreTable scores, int number)
    {
        Claim = model.Lineage.Corpus.Claims[number];
        Documents = scores.Supporting(model.Lineage.Documents, number);
        DenyingDocuments = scores.Opposing(model.Lineage.Documents, number);
        Flags = scores[number].Flags;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The id of the claim.</summary>
    public string Id => Claim.Id;

    /// <summary>The sentence.</summary>
    public string Statement => Claim.Statement;

    /// <summary>Ids of the documents that say so, sorted.</summary>
    public ValueList<string> Documents { get; }

    /// <summary>Ids of the documents that say otherwise, sorted.</summary>
    public ValueList<string> DenyingDocuments { get; }

    /// <summary>Warnings; <c>not-checkable</c> is among them.</summary>
    public FlagSet Flags { get; }
}
