using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// CRH, conflict resolution on heterogeneous data: truths and weights that minimise the weighted loss. Words are voted, with loss 0 or
/// 1; numbers have the weighted median, with the absolute error in standard deviations of the item. Li, Li, Gao, Zhao, Fan, Han,
/// SIGMOD 2014, section 2. Losses are means a claim, with a floor, so that a source without loss weighs much and not nothing.
/// </summary>
public sealed record Crh : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "crh";

    internal override Fit Run(TruthRun run) => new LossSolver(run, this,
        new LossRule { Centre = Centre.Median, Rounds = MaxIterations, Weigh = static (loss, claims, largest) => -Math.Log(Math.Max(loss / claims, 1e-7) / largest) + 1e-7 }).Solve();
}
