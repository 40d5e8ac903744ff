using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Investment: a source invests its trust evenly in its claims and gets back, in proportion, what they come to be worth.
/// Pasternack and Roth, COLING 2010, section 3.2. The fixed point is degenerate: keep to 10 to 20 iterations.
/// </summary>
public sealed record Investment : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "investment";

    /// <summary>The exponent of the growth function, more than 0 and at most 10.</summary>
    /// <value>1.2.</value>
    public double Growth { get; init; } = 1.2;

    internal override void Validate()
    {
        base.Validate();
        Require(Growth is > 0 and <= 10, Growth, nameof(Growth), "more than 0 and at most 10");
    }

    internal override Fit Run(TruthRun run) => new InvestmentModel(Growth).Solve(run, MaxIterations, Tolerance);
}
