namespace Provenance;

/// <summary>What becomes of one claim when a source falls: when nothing in the corpus counts that rests on it.</summary>
/// <param name="Claim">The claim as it stands.</param>
/// <param name="Score">The score without the source, in [0, 1].</param>
/// <param name="Tier">The tier without it, 1 to 5.</param>
/// <param name="Rank">The rank without it, when every claim has lost what rests on it, from 1.</param>
/// <param name="StandsAlone">Whether nothing supports the claim without it, and something does with it.</param>
public sealed record ClaimFall(RankedClaim Claim, double Score, int Tier, int Rank, bool StandsAlone)
{
    /// <summary>The score without the source less the score with it, in [-1, 1]; below zero where the claim leans on it.</summary>
    public double Change => Score - Claim.Score;

    /// <summary>The tier without the source less the tier with it; above zero where the claim falls.</summary>
    public int TierChange => Tier - Claim.Tier;

    /// <summary>The rank without the source less the rank with it; above zero where the claim falls.</summary>
    public int RankChange => Rank - Claim.Rank;
}
