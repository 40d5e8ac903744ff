using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// AccuCopy: as <see cref="Accu"/>, with the votes of sources discounted that probably copy. Dong, Berti-Equille, Srivastava,
/// PVLDB 2(1) 2009, sections 3 and 4. Pairs are found from the sources' own items, and only those that overlap enough are kept.
/// </summary>
public sealed record AccuCopy : Accu
{
    /// <inheritdoc/>
    public override string Name => "accu-copy";

    /// <summary>The probability before any evidence that two sources are dependent, alpha, in (0, 1).</summary>
    /// <value>0.2.</value>
    public double CopyPrior { get; init; } = 0.2;

    /// <summary>The share of its values that a copier copies, c, in (0, 1).</summary>
    /// <value>0.8.</value>
    public double CopyRate { get; init; } = 0.8;

    /// <summary>On how many items both sources of a pair must speak, 1 or more.</summary>
    /// <value>20.</value>
    public int MinOverlap { get; init; } = 20;

    /// <summary>How a shared value counts as true or false.</summary>
    /// <value><see cref="CopyEvidence.Mixed"/>.</value>
    public CopyEvidence Evidence { get; init; } = CopyEvidence.Mixed;

    /// <summary>
    /// What is believed before the first round. Copy detection has several fixed points, and from the vote it may stay with a value
    /// that is given often because it is copied; pooled investment is less swayed by that.
    /// </summary>
    /// <value>Pooled investment with its defaults.</value>
    public TruthAlgorithm Start { get; init; } = new PooledInvestment();

    /// <summary>
    /// Whether a second start is tried: a vote in which sources that say the same on as many items as a copier copies have one voice, which no number
    /// of copies sways. Of the two outcomes the one is told that makes it likelier that sources agree as often as they do. Takes twice as long.
    /// </summary>
    /// <value>false, as in the paper of 2009. The default choice takes true.</value>
    public bool SecondStart { get; init; }

    /// <summary>
    /// How much a value supports a finer one of the same item, rho, in [0, 1]: who says 37 does not deny A37 (the subsumption of formats of
    /// Li, Dong, Lyons, Meng, Srivastava, PVLDB 6(2) 2013).
    /// </summary>
    /// <value>0: not at all. The default choice takes 0.5, what similar values weigh in the paper of 2009.</value>
    public double Refinement { get; init; }

    /// <summary>
    /// Whether a source has an accuracy for each kind of value, words, numbers and times, as sources that are good at one may be bad at
    /// another (Li, Dong, Lyons, Meng, Srivastava, PVLDB 6(2) 2013, who tell attributes apart). Copying is looked for by one accuracy a source.
    /// </summary>
    /// <value>false, as in the paper of 2009. The default choice takes true.</value>
    public bool ByKind { get; init; }

    /// <summary>From which probability on a pair is reported as copying, in (0, 1].</summary>
    /// <value>0.5.</value>
    public double ReportFrom { get; init; } = 0.5;

    internal override void Validate()
    {
        base.Validate();
        ArgumentNullException.ThrowIfNull(Start);
        Start.Validate();
        Require(CopyPrior is > 0 and < 1, CopyPrior, nameof(CopyPrior), "between 0 and 1");
        Require(CopyRate is > 0 and < 1, CopyRate, nameof(CopyRate), "between 0 and 1");
        Require(MinOverlap >= 1, MinOverlap, nameof(MinOverlap), "1 or more");
        Require(Refinement is >= 0 and <= 1, Refinement, nameof(Refinement), "from 0 to 1");
        Require(ReportFrom is > 0 and <= 1, ReportFrom, nameof(ReportFrom), "more than 0 and at most 1");
    }

    /// <inheritdoc/>
    public override string? Unsuitable(Observations observations) => ArrayRoom.Missing(
        (observations ?? throw new ArgumentNullException(nameof(observations))).Count, "observations in an index by source", "take accu, which looks for no copying", CopyIndex.MostObservations)
        ?? ArrayRoom.Missing((long)observations.Sources * KindTable.Most, "numbers for the sources' accuracies", "take accu");

    internal override Fit Run(TruthRun run) => new CopyAwareVote(this, run).Solve();
}
