using Provenance.Scoring;

namespace Provenance;

/// <summary>Which claims of a ranking are shown, and in which order. What is left out changes no number of what is shown.</summary>
[TypeFormatterSource(TypeFormatterSourceAttribute.Notebooks)]
public sealed class RankingView
{
    /// <summary>Chooses claims of a ranking.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="order">What the claims are ordered and numbered by.</param>
    /// <param name="top">How many claims to show, from 1; null for all. Those that are not ranked stand behind all that are: they are shown where none of these is left out.</param>
    /// <param name="flags">Only claims, ranked or not, with one of these flags; empty for all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public RankingView(Ranking ranking, RankingOrder order = RankingOrder.Tier, int? top = null, ValueList<Flag> flags = default)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        if (top is < 1)
            throw new ArgumentOutOfRangeException(nameof(top), top, "A view shows one claim or more.");
        Ranking = ranking;
        Order = order;
        List<PlacedClaim> chosen = Placed(ranking, order);
        if (!flags.IsEmpty)
            chosen.RemoveAll(placed => !HasOne(placed.Claim.Flags, flags));
        Matching = chosen.Count;
        if (top < chosen.Count)
            chosen.RemoveRange(top.Value, chosen.Count - top.Value);
        Claims = chosen.ToValueList();
        NotRanked = Claims.Count < Matching ? [] : ranking.NotRanked.Where(claim => HasOne(claim.Flags, flags)).ToValueList();
    }

    /// <summary>The ranking.</summary>
    public Ranking Ranking { get; }

    /// <summary>What the claims are ordered and numbered by.</summary>
    public RankingOrder Order { get; }

    /// <summary>The ranked claims that are shown, in order.</summary>
    public ValueList<PlacedClaim> Claims { get; }

    /// <summary>How many ranked claims would be shown without a limit.</summary>
    public int Matching { get; }

    /// <summary>The predictions and opinions that are shown, by id.</summary>
    public ValueList<NotRankedClaim> NotRanked { get; }

    static bool HasOne(FlagSet held, ValueList<Flag> wanted)
    {
        foreach (Flag flag in wanted)
            if (held.Contains(flag))
                return true;
        return wanted.IsEmpty;
    }

    static List<PlacedClaim> Placed(Ranking ranking, RankingOrder order)
    {
        IReadOnlyList<RankedClaim> claims = order == RankingOrder.Score ? ranking.ByScore() : ranking;
        List<PlacedClaim> placed = new(claims.Count);
        for (int i = 0; i < claims.Count; i++)
        {
            bool sharesLast = i > 0 && SharePlace(claims[i - 1], claims[i], order);
            bool sharesNext = i + 1 < claims.Count && SharePlace(claims[i], claims[i + 1], order);
            placed.Add(new PlacedClaim(sharesLast ? placed[i - 1].Rank : i + 1, sharesLast || sharesNext, claims[i]));
        }
        return placed;
    }

    static bool SharePlace(RankedClaim left, RankedClaim right, RankingOrder order) => order == RankingOrder.Score
        ? Tiers.Round(left.Score) == Tiers.Round(right.Score)
        : left.Rank == right.Rank;
}

/// <summary>What claims are ordered by.</summary>
public enum RankingOrder
{
    /// <summary>By tier, then score, then uncertainty, then origins for certain: the order of <see cref="Provenance.Ranking"/>.</summary>
    Tier,

    /// <summary>By plain score, whatever the tier; claims with equal scores, to nine digits, share a place.</summary>
    Score,
}

/// <summary>A claim with its place in the order of a view.</summary>
/// <param name="Rank">The place, from 1, among all ranked claims; <see cref="RankedClaim.Rank"/> unless the order is by score.</param>
/// <param name="IsShared">Whether another ranked claim has the same place.</param>
/// <param name="Claim">The claim.</param>
public sealed record PlacedClaim(int Rank, bool IsShared, RankedClaim Claim);
