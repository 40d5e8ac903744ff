namespace Provenance.Scoring;

/// <summary>Whether claims stand alike in two rankings; numbers are compared as they are shown, to nine digits.</summary>
internal static class Standing
{
    /// <summary>Whether nothing about a claim differs but perhaps its rank.</summary>
    public static bool IsSame(RankedClaim before, RankedClaim after) => before.Tier == after.Tier && before.Flags == after.Flags
        && IsSame(before.Score, after.Score) && IsSame(before.Low, after.Low) && IsSame(before.High, after.High)
        && IsSame(before.Opinion.Belief, after.Opinion.Belief) && IsSame(before.Opinion.Disbelief, after.Opinion.Disbelief)
        && before.Origins.Strict == after.Origins.Strict && before.Origins.Lenient == after.Origins.Lenient
        && IsSame(before.Origins.Central, after.Origins.Central);

    static bool IsSame(double before, double after) => Tiers.Round(before) == Tiers.Round(after);
}
