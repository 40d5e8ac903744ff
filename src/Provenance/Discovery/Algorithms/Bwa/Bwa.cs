using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Bayesian weighted average: labels are noisy numbers around the truth, one for each class; a source weighs the inverse of its
/// variance, which has a Gamma prior. Li, Rubinstein, Cohn, WWW 2019, in its maximum a posteriori form.
/// </summary>
public sealed record Bwa : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "bwa";

    /// <summary>Makes the options with at most 100 iterations.</summary>
    public Bwa() => (MaxIterations, Tolerance) = (100, 1e-5);

    /// <summary>How many answers the prior of a source's variance is worth, more than 0 and at most 1,000,000.</summary>
    /// <value>15.</value>
    public double PriorAnswers { get; init; } = 15;

    /// <summary>How many answers the overall frequency of the classes is worth in an item, from 0 to 1,000,000.</summary>
    /// <value>1.</value>
    public double ClassStrength { get; init; } = 1;

    internal override void Validate()
    {
        base.Validate();
        Require(PriorAnswers is > 0 and <= 1e6, PriorAnswers, nameof(PriorAnswers), "more than 0 and at most 1,000,000");
        Require(ClassStrength is >= 0 and <= 1e6, ClassStrength, nameof(ClassStrength), "from 0 to 1,000,000");
    }

    /// <inheritdoc/>
    public override string? Unsuitable(Observations observations) =>
        ClassTable.Missing(observations ?? throw new ArgumentNullException(nameof(observations))) ?? ClassTable.MissingWeights(observations.Sources, observations.Values);

    internal override Fit Run(TruthRun run) => new BwaSolver(this, run).Solve();
}
