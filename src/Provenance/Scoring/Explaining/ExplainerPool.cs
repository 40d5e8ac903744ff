namespace Provenance.Scoring;

/// <summary>Keeps one explainer with its buffers from trace to trace; further ones asked for at once are made and forgotten.</summary>
internal sealed class ExplainerPool(ScoringModel model)
{
    ClaimExplainer? spare;

    /// <summary>Explains a claim of the ranking.</summary>
    public Explanation Explain(RankedClaim claim)
    {
        ClaimExplainer explainer = Interlocked.Exchange(ref spare, null) ?? new ClaimExplainer(model);
        Explanation explanation = explainer.Explain(claim.Number, claim);
        spare = explainer;
        return explanation;
    }
}
