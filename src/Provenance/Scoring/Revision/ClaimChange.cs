using Provenance.Scoring;

namespace Provenance;

/// <summary>A claim that does not stand in two rankings alike.</summary>
/// <param name="Id">The id of the claim.</param>
/// <param name="Before">The claim in the earlier ranking; null where it was not ranked.</param>
/// <param name="After">The claim in the later ranking; null where it is not ranked.</param>
/// <param name="Because">What changed and is touched by lines of the claim; empty where only other claims moved past it.</param>
public sealed record ClaimChange(string Id, RankedClaim? Before, RankedClaim? After, ValueList<NounChange> Because)
{
    /// <summary>What became of the claim, in one word.</summary>
    public ClaimMovement Movement => Before is null ? ClaimMovement.Appeared
        : After is null ? ClaimMovement.Vanished
        : Direction() switch
        {
            < 0 => ClaimMovement.Rose,
            > 0 => ClaimMovement.Fell,
            _ => Standing.IsSame(Before, After) ? ClaimMovement.Moved : ClaimMovement.Changed,
        };

    /// <summary>The sentence, as the later ranking has it where it has the claim.</summary>
    public string Statement => (After ?? Before)?.Statement ?? "";

    /// <summary>The later score less the earlier; null where one is missing.</summary>
    public double? ScoreChange => After?.Score - Before?.Score;

    /// <summary>The later rank less the earlier, above zero where the claim fell; null where one is missing.</summary>
    public int? RankChange => After?.Rank - Before?.Rank;

    /// <summary>The later tier less the earlier, above zero where the claim fell; null where one is missing.</summary>
    public int? TierChange => After?.Tier - Before?.Tier;

    /// <summary>Flags only the later has.</summary>
    public IEnumerable<Flag> FlagsSet => After is null ? [] : After.Flags.Where(flag => Before is null || !Before.Flags.Contains(flag));

    /// <summary>Flags only the earlier has.</summary>
    public IEnumerable<Flag> FlagsCleared => Before is null ? [] : Before.Flags.Where(flag => After is null || !After.Flags.Contains(flag));

    /// <summary>Below zero for a better tier, or a higher score within the tier.</summary>
    int Direction() => TierChange is { } tier and not 0 ? tier : Tiers.Round(Before!.Score).CompareTo(Tiers.Round(After!.Score));
}

/// <summary>What became of a claim from one ranking to another.</summary>
public enum ClaimMovement
{
    /// <summary>Only the later ranking has it.</summary>
    Appeared,

    /// <summary>Only the earlier ranking has it: it was taken out of the corpus, or cannot be checked any more.</summary>
    Vanished,

    /// <summary>It has a better tier, or a higher score within its tier.</summary>
    Rose,

    /// <summary>It has a worse tier, or a lower score within its tier.</summary>
    Fell,

    /// <summary>It has its tier and score still, but another opinion, interval, other origins or other flags.</summary>
    Changed,

    /// <summary>It has another rank, and nothing else: other claims moved past it.</summary>
    Moved,
}
