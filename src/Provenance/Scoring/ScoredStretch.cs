namespace Provenance.Scoring;

/// <summary>The scores of some claims that follow each other.</summary>
/// <param name="Scores">The scores.</param>
/// <param name="Documents">The numbers of the documents of their lines.</param>
internal sealed record ScoredStretch(ClaimScore[] Scores, int[] Documents)
{
    /// <summary>The stretch with some of its claims scored again or for the first time.</summary>
    /// <param name="count">How many claims it has then.</param>
    /// <param name="start">The number of its first claim.</param>
    /// <param name="again">The numbers of the claims to score, ascending.</param>
    /// <param name="scorer">Scores them.</param>
    public ScoredStretch With(int count, int start, IReadOnlyList<int> again, ClaimScorer scorer)
    {
        ClaimScore[] scores = new ClaimScore[count];
        Scores.CopyTo(scores, 0);
        foreach (int claim in again)
            scores[claim - start] = default;
        // The documents of the others first, then of those scored again.
        List<int> documents = new(Documents.Length);
        for (int i = 0; i < count; i++)
        {
            DocumentRange range = scores[i].Documents;
            scores[i] = scores[i] with { Documents = range with { Start = documents.Count } };
            documents.AddRange(Documents.AsSpan(range.Start, range.Count));
        }
        scorer.Documents.Clear();
        foreach (int claim in again)
        {
            ClaimScore score = scorer.ScoreNext(claim);
            scores[claim - start] = score with { Documents = score.Documents with { Start = documents.Count + score.Documents.Start } };
        }
        documents.AddRange(scorer.Documents.All);
        return new ScoredStretch(scores, [.. documents]);
    }
}
