using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Average.Log: as <see cref="Sums"/>, but a source is worth the mean belief in its claims times the logarithm of their number.
/// Pasternack and Roth, COLING 2010, section 3.2.
/// </summary>
public sealed record AverageLog : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "average-log";

    internal override Fit Run(TruthRun run) => new AverageLogModel().Solve(run, MaxIterations, Tolerance);
}
