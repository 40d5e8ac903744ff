using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Independent Bayesian classifier combination: Dawid-Skene with Dirichlet distributions over the confusion matrices and the
/// classes, by variational Bayes. Kim and Ghahramani, AISTATS 2012.
/// </summary>
public sealed record Ibcc : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "ibcc";

    /// <summary>Makes the options with at most 100 iterations.</summary>
    public Ibcc() => (MaxIterations, Tolerance) = (100, 1e-5);

    /// <summary>The prior count of each right answer, more than 0 and at most 1,000,000.</summary>
    /// <value>4.</value>
    public double PriorRight { get; init; } = 4;

    /// <summary>The prior count of each wrong answer, more than 0 and at most 1,000,000.</summary>
    /// <value>1.</value>
    public double PriorWrong { get; init; } = 1;

    /// <summary>The prior count of each class, more than 0 and at most 1,000,000.</summary>
    /// <value>1.</value>
    public double ClassPrior { get; init; } = 1;

    internal override void Validate()
    {
        base.Validate();
        Require(PriorRight is > 0 and <= 1e6, PriorRight, nameof(PriorRight), "more than 0 and at most 1,000,000");
        Require(PriorWrong is > 0 and <= 1e6, PriorWrong, nameof(PriorWrong), "more than 0 and at most 1,000,000");
        Require(ClassPrior is > 0 and <= 1e6, ClassPrior, nameof(ClassPrior), "more than 0 and at most 1,000,000");
    }

    /// <inheritdoc/>
    public override string? Unsuitable(Observations observations) =>
        ClassTable.MissingConfusions(observations ?? throw new ArgumentNullException(nameof(observations)));

    internal override Fit Run(TruthRun run) =>
        new ConfusionSolver(run, new BayesianConfusion(PriorRight, PriorWrong, ClassPrior), new ClassTable(run.Data)).Solve(MaxIterations, Tolerance);
}
