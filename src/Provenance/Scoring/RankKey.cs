namespace Provenance.Scoring;

/// <summary>
/// What claims are ordered by: tier up, score down, uncertainty up, strict origins down, each to nine digits. Packed, so that a
/// million claims sort by whole numbers.
/// </summary>
internal readonly record struct RankKey : IComparable<RankKey>
{
    const double Digits = 1e9;

    readonly ulong merit;
    readonly int origins;

    public RankKey(in ClaimScore score)
    {
        ulong shortfall = (ulong)Math.Round((1 - score.Opinion.Probability) * Digits);
        ulong uncertainty = (ulong)Math.Round(score.Opinion.Uncertainty * Digits);
        // Three bits of tier, and thirty each for numbers up to 10^9.
        merit = (ulong)score.Tier << 60 | shortfall << 30 | uncertainty;
        origins = -score.StrictOrigins;
    }

    public int CompareTo(RankKey other)
    {
        int order = merit.CompareTo(other.merit);
        return order != 0 ? order : origins.CompareTo(other.origins);
    }
}
