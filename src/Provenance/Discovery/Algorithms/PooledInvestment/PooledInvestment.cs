using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Pooled investment: as <see cref="Investment"/>, but the values of an item share what was invested in all of them.
/// Pasternack and Roth, COLING 2010, section 3.2. Cheap, and good where sources copy.
/// </summary>
public sealed record PooledInvestment : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "pooled-investment";

    /// <summary>Makes the options with at most 10 iterations: the fixed point puts all belief on a few sources.</summary>
    public PooledInvestment() => MaxIterations = 10;

    /// <summary>The exponent of the growth function, more than 0 and at most 10.</summary>
    /// <value>1.4.</value>
    public double Growth { get; init; } = 1.4;

    internal override void Validate()
    {
        base.Validate();
        Require(Growth is > 0 and <= 10, Growth, nameof(Growth), "more than 0 and at most 10");
    }

    internal override Fit Run(TruthRun run) => new PooledInvestmentModel(Growth).Solve(run, MaxIterations, Tolerance);
}
