using Provenance.Scoring;

namespace Provenance;

/// <summary>Ranks the claims of a corpus.</summary>
public static class CorpusRanking
{
    /// <summary>Claims are scored in stretches of this many, so that threads seldom meet.</summary>
    const int Stretch = 4_096;

    extension(Corpus corpus)
    {
        /// <summary>Ranks the claims by how well the corpus supports them. The same corpus and options give the same ranking on any machine.</summary>
        /// <param name="options">What the scores depend on besides the corpus; null for the defaults.</param>
        /// <param name="cancellation">Stops the work.</param>
        /// <exception cref="CorpusException">The corpus, made in code, refers to something it does not hold, or has a prior outside (0, 1).</exception>
        /// <exception cref="ArgumentException">Some option is out of its range; the message names all.</exception>
        /// <exception cref="OperationCanceledException">The work was stopped.</exception>
        public Ranking Rank(ScoringOptions? options = null, CancellationToken cancellation = default)
        {
            options ??= ScoringOptions.Default;
            OptionsCheck.Run(options);
            ScoringModel model = ScoringModel.Of(corpus, options);
            ClaimScore[] scores = UsableCorpus.Guard(corpus, () => Score(model, cancellation));
            return Order(model, scores);
        }
    }

    static ClaimScore[] Score(ScoringModel model, CancellationToken cancellation)
    {
        int count = model.Lineage.Corpus.Claims.Count;
        ClaimScore[] scores = new ClaimScore[count];
        ParallelOptions parallel = new()
        {
            CancellationToken = cancellation,
            MaxDegreeOfParallelism = model.Options.MaxThreads > 0 ? model.Options.MaxThreads : -1,
        };
        if (count <= Stretch)
            ScoreStretch(new ClaimScorer(model), 0, cancellation);
        else
            Parallel.For(0, (count + Stretch - 1) / Stretch, parallel, () => new ClaimScorer(model), (stretch, _, scorer) =>
            {
                ScoreStretch(scorer, stretch * Stretch, cancellation);
                return scorer;
            }, static _ => { });
        return scores;

        void ScoreStretch(ClaimScorer scorer, int start, CancellationToken cancellation)
        {
            for (int i = start; i < Math.Min(start + Stretch, count); i++)
            {
                cancellation.ThrowIfCancellationRequested();
                scores[i] = scorer.Score(i);
            }
        }
    }

    static Ranking Order(ScoringModel model, ClaimScore[] scores)
    {
        ValueList<Claim> claims = model.Lineage.Corpus.Claims;
        List<NotRankedClaim> notRanked = [];
        List<(RankKey Key, RankedClaim Claim)> ranked = new(scores.Length);
        for (int i = 0; i < scores.Length; i++)
            if (claims[i].IsCheckable)
                ranked.Add((new RankKey(scores[i]), new RankedClaim(claims[i], scores[i])));
            else
                notRanked.Add(new NotRankedClaim(claims[i], scores[i]));
        ranked.Sort(static (left, right) => left.Key.CompareTo(right.Key) is var order and not 0
            ? order : string.CompareOrdinal(left.Claim.Id, right.Claim.Id));
        RankedClaim[] ordered = new RankedClaim[ranked.Count];
        for (int i = 0; i < ordered.Length; i++)
        {
            ordered[i] = ranked[i].Claim;
            ordered[i].Rank = i > 0 && ranked[i].Key.CompareTo(ranked[i - 1].Key) == 0 ? ordered[i - 1].Rank : i + 1;
        }
        notRanked.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return new Ranking(model, ordered, [.. notRanked]);
    }
}
