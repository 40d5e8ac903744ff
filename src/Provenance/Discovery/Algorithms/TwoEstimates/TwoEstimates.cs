using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// 2-Estimates: a source that gives one value denies the others; truths and error rates are averages of each other, brought to
/// the whole of [0, 1] after every step. Galland, Abiteboul, Marian, Senellart, WSDM 2010.
/// </summary>
public sealed record TwoEstimates : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "two-estimates";

    /// <summary>The error rate of a source before the first iteration, in (0, 1).</summary>
    /// <value>0.4.</value>
    public double StartError { get; init; } = 0.4;

    /// <summary>How much of an estimate is scaled and how much rounded to 0 or 1, lambda, in [0, 1]; 1 only scales.</summary>
    /// <value>0.5.</value>
    public double Mix { get; init; } = 0.5;

    internal override void Validate()
    {
        base.Validate();
        Require(StartError is > 0 and < 1, StartError, nameof(StartError), "between 0 and 1");
        Require(Mix is >= 0 and <= 1, Mix, nameof(Mix), "from 0 to 1");
    }

    internal override Fit Run(TruthRun run) => new TwoEstimatesSolver(run, StartError, Mix).Solve(MaxIterations, Tolerance);
}
