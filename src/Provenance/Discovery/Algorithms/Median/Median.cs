using Provenance.Discovery;

namespace Provenance;

/// <summary>The median of the numbers given to an item, the lower of two; where values are words, the vote.</summary>
public sealed record Median : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "median";

    internal override Fit Run(TruthRun run) => new LossSolver(run, this, new LossRule(Centre.Median, rounds: 0)).Solve();
}
