using Provenance.Corpora;
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
            return corpus.Rank(options, headway: null, cancellation);
        }

        /// <summary>Ranks, and tells how far it is.</summary>
        internal Ranking Rank(ScoringOptions? options, Headway? headway, CancellationToken cancellation)
        {
            options ??= ScoringOptions.Default;
            OptionsCheck.Run(options);
            headway?.Begin("Tracing who depends on whom");
            ScoringModel model = ScoringModel.Of(corpus, options);
            headway?.Begin("Ranking", "claims", corpus.Claims.Count);
            return new Ranking(model, UsableCorpus.Guard(corpus, () => Score(model, headway, cancellation)));
        }
    }

    static ScoreTable Score(ScoringModel model, Headway? headway, CancellationToken cancellation)
    {
        ScoredStretch[] stretches = new ScoredStretch[ScoreTable.StretchesFor(model.Lineage.Corpus.Claims.Count)];
        ParallelOptions parallel = new()
        {
            CancellationToken = cancellation,
            MaxDegreeOfParallelism = model.Options.MaxThreads > 0 ? model.Options.MaxThreads : -1,
        };
        if (stretches.Length <= 1)
            for (int i = 0; i < stretches.Length; i++)
                ScoreStretch(i, new ClaimScorer(model));
        else
            Parallel.For(0, stretches.Length, parallel, () => new ClaimScorer(model), (stretch, _, scorer) =>
            {
                ScoreStretch(stretch, scorer);
                return scorer;
            }, static _ => { });
        return new ScoreTable(stretches);

        void ScoreStretch(int stretch, ClaimScorer scorer)
        {
            stretches[stretch] = scorer.ScoreStretch(stretch, cancellation);
            headway?.Add(stretches[stretch].Scores.Length);
        }
    }
}
