using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Sums: hubs and authorities. A source is worth the sum of the beliefs in its claims, a claim the sum of its sources.
/// Pasternack and Roth, COLING 2010, section 3.2. On data where a few sources say most, all belief flows to them.
/// </summary>
public sealed record Sums : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "sums";

    internal override Fit Run(TruthRun run) => new SumsModel().Solve(run, MaxIterations, Tolerance);
}
