using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>
/// Scores one claim after another: collects its lines, weighs them, measures what is independent, and forms the opinion. What a
/// claim scores depends on its own lines and those its ties lend it alone. For one thread.
/// </summary>
internal sealed class ClaimScorer(ScoringModel model)
{
    readonly LineBuffer lines = new();
    readonly DocumentsSaid said = new(model.Lineage);
    readonly IndependenceMeter meter = new(model.Lineage, model.Options.Dependence, new SolverLimits(model.Options.NodeBudget));

    /// <summary>What is known of the claim scored last.</summary>
    public ClaimFacts Facts { get; } = new(model.Lineage, model.Strength, model.Quotes, model.Rivals, new EntityRemoval(model));

    /// <summary>All lines of the claim scored last, weighed, those without weight among them.</summary>
    public ReadOnlySpan<Line> Lines => lines.Lines;

    /// <summary>The documents of the claims scored since it was last cleared.</summary>
    public DocumentNumbers Documents { get; } = new(model.Lineage.Documents.Documents.Count);

    /// <summary>Scores the claims of a stretch.</summary>
    public ScoredStretch ScoreStretch(int stretch, CancellationToken cancellation)
    {
        int start = stretch * ScoreTable.Stretch;
        ClaimScore[] scores = new ClaimScore[Math.Min(ScoreTable.Stretch, model.Lineage.Corpus.Claims.Count - start)];
        Documents.Clear();
        said.Read(start, scores.Length);
        for (int i = 0; i < scores.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            scores[i] = ScoreNext(start + i);
        }
        return new ScoredStretch(scores, Documents.All.ToArray());
    }

    /// <summary>Scores the claim at a position in the corpus.</summary>
    public ClaimScore Score(int number)
    {
        Documents.Clear();
        return ScoreNext(number);
    }

    /// <summary>Scores a claim, and adds its documents to those of the claims before.</summary>
    public ClaimScore ScoreNext(int number)
    {
        Claim claim = model.Lineage.Corpus.Claims[number];
        Gather(number, claim);
        double prior = claim.Prior ?? model.Options.Prior;
        Measure support = Facts.Supporting, opposition = Facts.Opposing;
        bool live = Facts.Support.Length > 0 || Facts.Opposition.Length > 0;
        return new ClaimScore
        {
            Tier = (byte)Facts.Tier,
            Credibility = (byte)Tiers.Credibility(Facts.Tier, live, Facts.Opinion),
            Opinion = Facts.Opinion,
            Low = Facts.Low,
            High = Opinion.FromEvidence(support.Lenient, opposition.Strict, prior).Probability,
            StrictOrigins = support.StrictOrigins,
            CentralOrigins = support.CentralOrigins,
            LenientOrigins = support.LenientOrigins,
            Flags = Flags.Of(Facts),
            Documents = new DocumentRange(Documents.Count, Documents.Add(Facts.Support), Documents.Add(Facts.Opposition), Documents.Add(Facts.Dead)),
        };
    }

    /// <summary>Finds out everything about a claim but its flags.</summary>
    /// <param name="number">Its position.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="supporting">Keeps how the support was measured; null for nobody.</param>
    /// <param name="opposing">Keeps how the opposition was measured; null for nobody.</param>
    public void Gather(int number, Claim claim, MeasureLog? supporting = null, MeasureLog? opposing = null)
    {
        double prior = claim.Prior ?? model.Options.Prior;
        if (!(prior > 0 && prior < 1))
            throw new UnusableCorpusException($"The prior of claim '{claim.Id}' is not between 0 and 1.");
        model.Lineage.Collect(number, lines, said.Of(number));
        foreach (ref Line line in lines.Lines)
            model.Strength.Weigh(ref line, Facts.PartiesOf(line.Claim));
        Facts.Take(claim, lines);
        Facts.Supporting = meter.Of(Facts.Support, supporting);
        Facts.Opposing = meter.Of(Facts.Opposition, opposing);
        Facts.Opinion = Opinion.FromEvidence(Facts.Supporting.Central, Facts.Opposing.Central, prior);
        Facts.Low = Opinion.FromEvidence(Facts.Supporting.Strict, Facts.Opposing.Lenient, prior).Probability;
        (Facts.Tier, _) = Tiers.Of(Facts.Supporting, Facts.Opinion, Facts.Low);
        Facts.Bottlenecks = Facts.HasTwoDocuments ? Bottlenecks.Of(model.Lineage, Facts.Support) : [];
    }
}
