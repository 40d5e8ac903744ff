namespace Provenance;

/// <summary>A claim that does not stand in two rankings alike.</summary>
/// <param name="Id">The id of the claim.</param>
/// <param name="Before">The claim in the earlier ranking; null where it was not ranked.</param>
/// <param name="After">The claim in the later ranking; null where it is not ranked.</param>
/// <param name="Because">What changed and is touched by lines of the claim; empty where only other claims moved past it.</param>
public sealed record ClaimChange(string Id, RankedClaim? Before, RankedClaim? After, ValueList<NounChange> Because)
{
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
}
