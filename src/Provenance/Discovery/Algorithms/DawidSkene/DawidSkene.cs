using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Dawid-Skene: every source has a confusion matrix, every class a frequency; expectation maximisation from the vote. Dawid and
/// Skene, Applied Statistics 28(1) 1979; with smoothing it is the maximum a posteriori form of Raykar et al., JMLR 11, 2010.
/// </summary>
public sealed record DawidSkene : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "dawid-skene";

    /// <summary>Makes the options with at most 100 iterations.</summary>
    public DawidSkene() => (MaxIterations, Tolerance) = (100, 1e-5);

    /// <summary>What is added to every count of a confusion matrix, more than 0 and at most 1,000,000: no answer is impossible.</summary>
    /// <value>0.01.</value>
    public double Smoothing { get; init; } = 0.01;

    internal override void Validate()
    {
        base.Validate();
        Require(Smoothing is > 0 and <= 1e6, Smoothing, nameof(Smoothing), "more than 0 and at most 1,000,000");
    }

    /// <inheritdoc/>
    public override string? Unsuitable(Observations observations) =>
        ClassTable.MissingConfusions(observations ?? throw new ArgumentNullException(nameof(observations)));

    internal override Fit Run(TruthRun run) =>
        new ConfusionSolver(run, new SmoothedConfusion(Smoothing), new ClassTable(run.Data)).Solve(MaxIterations, Tolerance);
}
