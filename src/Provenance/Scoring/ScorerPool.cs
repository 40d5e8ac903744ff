namespace Provenance.Scoring;

/// <summary>Keeps one scorer with its buffers for questions after the ranking; further ones asked for at once are made and forgotten.</summary>
internal sealed class ScorerPool(ScoringModel model)
{
    ClaimScorer? spare;

    /// <summary>A scorer for one thread.</summary>
    public ClaimScorer Rent() => Interlocked.Exchange(ref spare, null) ?? new ClaimScorer(model);

    /// <summary>Gives a scorer back.</summary>
    public void Return(ClaimScorer scorer)
    {
        scorer.Documents.Clear();
        spare = scorer;
    }
}
