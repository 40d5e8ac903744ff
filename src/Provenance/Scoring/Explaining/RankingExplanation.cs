namespace Provenance;

/// <summary>Explains ranked claims.</summary>
public static class RankingExplanation
{
    extension(RankedClaim ranked)
    {
        /// <summary>Why the claim scores as it does: lines, dropped lines, chosen sets, numbers. Computed when asked for.</summary>
        public Explanation Explain() => ranked.Model.Explainers.Ask(explainer => explainer.Explain(ranked.Number, ranked));
    }
}
