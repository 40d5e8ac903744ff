using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>What every claim of a corpus is scored with: its lineage, the strengths under the options, and what flags look up.</summary>
internal sealed class ScoringModel
{
    ScoringModel(CorpusLineage lineage, ScoringOptions options)
    {
        Lineage = lineage;
        Options = options;
        Grades = new Grades(lineage.Corpus, options);
        Strength = new Strength(lineage, Grades, options);
        Quotes = new QuoteCheck(lineage);
        Rivals = new RivalValues(lineage.Corpus);
    }

    public CorpusLineage Lineage { get; }

    public ScoringOptions Options { get; }

    public Grades Grades { get; }

    public Strength Strength { get; }

    public QuoteCheck Quotes { get; }

    public RivalValues Rivals { get; }

    /// <summary>Prepares a corpus for scoring.</summary>
    /// <exception cref="CorpusException">The corpus refers to something it does not hold, or an id is used twice.</exception>
    public static ScoringModel Of(Corpus corpus, ScoringOptions options) =>
        UsableCorpus.Guard(corpus, () => new ScoringModel(new CorpusLineage(corpus), options));
}
