using Provenance.Discovery;

namespace Provenance;

/// <summary>Majority vote: the value most sources give. The baseline, the start of other methods, and what they fall back to.</summary>
public sealed record MajorityVote : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "majority-vote";

    internal override Fit Run(TruthRun run)
    {
        double[] weights = new double[run.Data.Sources];
        Array.Fill(weights, 1.0);
        ClaimVector beliefs = new(run.Data);
        run.Votes.Credits(weights, VoteShares.Instance, beliefs);
        return new Fit { Beliefs = beliefs, AreProbabilities = true, Weights = weights };
    }
}
