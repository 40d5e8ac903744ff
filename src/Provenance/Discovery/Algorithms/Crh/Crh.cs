using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// CRH, conflict resolution on heterogeneous data: truths and weights that minimise the weighted loss. Words are voted, with loss 0 or
/// 1; numbers have the weighted median, with the absolute error in standard deviations of the item. Li, Li, Gao, Zhao, Fan, Han,
/// SIGMOD 2014, section 2. Weights are -ln of a source's loss over the largest. Losses are means a claim, with a floor, so that a
/// source without loss weighs much and not nothing.
/// </summary>
public sealed record Crh : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "crh";

    /// <summary>
    /// Whether a source's loss is its mean a claim. The paper's loss is the sum, which favours sources that say little.
    /// </summary>
    /// <value>true.</value>
    public bool PerClaim { get; init; } = true;

    internal override Fit Run(TruthRun run) => new LossSolver(run, this, new CrhRule(this)).Solve();
}
