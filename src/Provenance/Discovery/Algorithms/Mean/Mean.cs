using Provenance.Discovery;

namespace Provenance;

/// <summary>The plain mean of the numbers given to an item; where values are words, the vote. Strong on honest measurements, lost on gross errors.</summary>
public sealed record Mean : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "mean";

    internal override Fit Run(TruthRun run) => new LossSolver(run, this, new LossRule(Centre.Mean, rounds: 0)).Solve();
}
