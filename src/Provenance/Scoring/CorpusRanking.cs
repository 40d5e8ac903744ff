using Provenance.Scoring;

namespace Provenance;

/// <summary>Ranks the claims of a corpus.</summary>
public static class CorpusRanking
{
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
            return new Ranking(model, UsableCorpus.Guard(corpus, () => Score(model, cancellation)));
        }
    }

    static ScoreTable Score(ScoringModel model, CancellationToken cancellation)
    {
        ScoredStretch[] stretches = new ScoredStretch[ScoreTable.StretchesFor(model.Lineage.Corpus.Claims.Count)];
        ParallelOptions parallel = new()
        {
            CancellationToken = cancellation,
            MaxDegreeOfParallelism = model.Options.MaxThreads > 0 ? model.Options.MaxThreads : -1,
        };
        if (stretches.Length <= 1)
            for (int i = 0; i < stretches.Length; i++)
                stretches[i] = new ClaimScorer(model).ScoreStretch(i, cancellation);
        else
            Parallel.For(0, stretches.Length, parallel, () => new ClaimScorer(model), (stretch, _, scorer) =>
            {
                stretches[stretch] = scorer.ScoreStretch(stretch, cancellation);
                return scorer;
            }, static _ => { });
        return new ScoreTable(stretches);
    }
}
