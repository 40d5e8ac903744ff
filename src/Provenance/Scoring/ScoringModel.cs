using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>What every claim of a corpus is scored with: its lineage, the strengths under the options, and what flags look up.</summary>
internal sealed class ScoringModel
{
    ScoringModel(CorpusLineage lineage, ScoringOptions options, Strength? earlier = null, RivalValues? rivals = null)
    {
        Lineage = lineage;
        Options = options;
        Grades = new Grades(lineage.Corpus, options);
        Strength = new Strength(lineage, Grades, options, earlier);
        Quotes = new QuoteCheck(lineage);
        Rivals = rivals ?? new RivalValues(lineage.Corpus);
        Scorers = new Spare<ClaimScorer>(() => new ClaimScorer(this));
        Explainers = new Spare<ClaimExplainer>(() => new ClaimExplainer(this));
    }

    public CorpusLineage Lineage { get; }

    public ScoringOptions Options { get; }

    public Grades Grades { get; }

    public Strength Strength { get; }

    public QuoteCheck Quotes { get; }

    public RivalValues Rivals { get; }

    /// <summary>A scorer for single questions.</summary>
    public Spare<ClaimScorer> Scorers { get; }

    /// <summary>Explainers of single claims.</summary>
    public Spare<ClaimExplainer> Explainers { get; }

    /// <summary>The bottlenecks of a claim that was scored.</summary>
    public ValueList<string> BottlenecksOf(int claim, in ClaimScore score) => !score.Flags.Contains(Flags.Bottleneck) ? [] : Scorers.Ask(scorer =>
    {
        scorer.Gather(claim, Lineage.Corpus.Claims[claim]);
        return scorer.Facts.Bottlenecks;
    });

    /// <summary>The model of a later state, with all of this that still holds; null where what came to it reaches further back.</summary>
    /// <param name="later">The later state.</param>
    /// <param name="growth">What came to it.</param>
    /// <param name="touchesValues">Whether a claim that gives an item a value is among it.</param>
    /// <exception cref="UnusableCorpusException">The later state refers to something it does not hold.</exception>
    public ScoringModel? Grow(Corpus later, CorpusGrowth growth, bool touchesValues) =>
        Lineage.Corpus.Texts.Count == 0 && later.Texts.Count == 0 && Lineage.Grow(later, growth) is { } grown
            ? new ScoringModel(grown, Options, Strength, touchesValues ? null : Rivals) : null;

    /// <summary>Prepares a corpus for scoring.</summary>
    /// <exception cref="CorpusException">The corpus refers to something it does not hold, or an id is used twice.</exception>
    public static ScoringModel Of(Corpus corpus, ScoringOptions options) =>
        UsableCorpus.Guard(corpus, () => new ScoringModel(new CorpusLineage(corpus), options));
}
