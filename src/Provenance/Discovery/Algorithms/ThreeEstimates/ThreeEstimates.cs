using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// 3-Estimates: as <see cref="TwoEstimates"/>, and every item-value pair has a difficulty that excuses errors. Galland, Abiteboul,
/// Marian, Senellart, WSDM 2010.
/// </summary>
public sealed record ThreeEstimates : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "three-estimates";

    /// <summary>The error rate of a source, and the difficulty of an item-value pair, before the first iteration, in (0, 1).</summary>
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

    internal override Fit Run(TruthRun run) => new ThreeEstimatesSolver(run, StartError, Mix).Solve(MaxIterations, Tolerance);
}
