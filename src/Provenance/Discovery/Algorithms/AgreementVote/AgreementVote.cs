using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Agreement-weighted vote: a source weighs the share of its claims that lead the vote. With one round this is the
/// "worker agreement with aggregate" of crowd labelling; with more, zero-based skill.
/// </summary>
public sealed record AgreementVote : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "agreement-vote";

    /// <summary>Makes the options with one round.</summary>
    public AgreementVote() => MaxIterations = 1;

    internal override Fit Run(TruthRun run) => new AgreementModel().Solve(run, MaxIterations, Tolerance);
}
