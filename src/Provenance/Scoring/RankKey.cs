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
        : this(score.Tier, score.Opinion, score.StrictOrigins)
    {
    }

    public RankKey(int tier, Opinion opinion, int strictOrigins)
    {
        ulong shortfall = (ulong)Math.Round((1 - opinion.Probability) * Digits);
        ulong uncertainty = (ulong)Math.Round(opinion.Uncertainty * Digits);
        // Three bits of tier, and thirty each for numbers up to 10^9.
        merit = (ulong)tier << 60 | shortfall << 30 | uncertainty;
        origins = -strictOrigins;
    }

    public int CompareTo(RankKey other)
    {
        int order = merit.CompareTo(other.merit);
        return order != 0 ? order : origins.CompareTo(other.origins);
    }
}
