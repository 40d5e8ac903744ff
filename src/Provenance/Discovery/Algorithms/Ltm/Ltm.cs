using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Latent truth model: every item-value pair is true or false by itself, so that an item may have several true values or none; a
/// source has a sensitivity and a false positive rate, and denies what it leaves out. Zhao, Rubinstein, Gemmell, Han, PVLDB 5(6)
/// 2012, here by expectation maximisation in place of sampling, so that every run gives the same.
/// </summary>
public sealed record Ltm : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "ltm";

    /// <summary>Makes the options with at most 100 iterations.</summary>
    public Ltm() => (MaxIterations, Tolerance) = (100, 1e-5);

    /// <summary>Prior counts of false positives and true negatives, each more than 0 and at most 1,000,000,000.</summary>
    /// <value>10 and 1,000.</value>
    public (double FalsePositives, double TrueNegatives) FalsePositivePrior { get; init; } = (10, 1_000);

    /// <summary>Prior counts of true positives and false negatives, each more than 0 and at most 1,000,000,000.</summary>
    /// <value>50 and 50.</value>
    public (double TruePositives, double FalseNegatives) SensitivityPrior { get; init; } = (50, 50);

    /// <summary>The probability before any evidence that an item-value pair is true, in (0, 1).</summary>
    /// <value>0.5.</value>
    public double TruthPrior { get; init; } = 0.5;

    /// <inheritdoc/>
    public override string? Unsuitable(Observations observations) => ArrayRoom.Missing(
        4L * (observations ?? throw new ArgumentNullException(nameof(observations))).Sources, "numbers for the sources' counts", "take accu");

    internal override void Validate()
    {
        base.Validate();
        foreach (double count in (double[])[FalsePositivePrior.FalsePositives, FalsePositivePrior.TrueNegatives])
            Require(count is > 0 and <= 1e9, count, nameof(FalsePositivePrior), "two numbers more than 0 and at most 1,000,000,000");
        foreach (double count in (double[])[SensitivityPrior.TruePositives, SensitivityPrior.FalseNegatives])
            Require(count is > 0 and <= 1e9, count, nameof(SensitivityPrior), "two numbers more than 0 and at most 1,000,000,000");
        Require(TruthPrior is > 0 and < 1, TruthPrior, nameof(TruthPrior), "between 0 and 1");
    }

    internal override Fit Run(TruthRun run) => new LtmSolver(this, run).Solve();
}
