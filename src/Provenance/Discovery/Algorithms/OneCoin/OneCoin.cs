using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// One-coin Dawid-Skene: every source is right with one probability, whatever is true, and else gives any other class alike.
/// Its accuracy has a Beta prior, which keeps small sources in check. Zhang, Chen, Zhou, Jordan, NIPS 2014, the
/// one-coin model, started from the vote here.
/// </summary>
public sealed record OneCoin : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "one-coin";

    /// <summary>Makes the options with at most 100 iterations.</summary>
    public OneCoin() => (MaxIterations, Tolerance) = (100, 1e-5);

    /// <summary>How many right answers are added to those of a source, more than 0 and at most 1,000,000.</summary>
    /// <value>4.</value>
    public double PriorRight { get; init; } = 4;

    /// <summary>How many wrong answers are added, more than 0 and at most 1,000,000.</summary>
    /// <value>1.</value>
    public double PriorWrong { get; init; } = 1;

    internal override void Validate()
    {
        base.Validate();
        Require(PriorRight is > 0 and <= 1e6, PriorRight, nameof(PriorRight), "more than 0 and at most 1,000,000");
        Require(PriorWrong is > 0 and <= 1e6, PriorWrong, nameof(PriorWrong), "more than 0 and at most 1,000,000");
    }

    /// <inheritdoc/>
    public override string? Unsuitable(Observations observations) =>
        ClassTable.MissingConfusions(observations ?? throw new ArgumentNullException(nameof(observations)));

    internal override Fit Run(TruthRun run) =>
        new ConfusionSolver(run, new OneCoinConfusion(PriorRight, PriorWrong), new ClassTable(run.Data)).Solve(MaxIterations, Tolerance);
}
