using System.Runtime.CompilerServices;
using Provenance.Scoring;

namespace Provenance;

/// <summary>How far the doubt about independence reaches into the order of claims.</summary>
public static class RankRanges
{
    /// <summary>The bounds of a ranking, sorted once, for as long as it lives.</summary>
    static readonly ConditionalWeakTable<Ranking, Bounds> Sorted = [];

    extension(Ranking ranking)
    {
        /// <summary>
        /// The places of a claim by plain score, tiers aside, when each claim's score lies anywhere between its low and its high: from one
        /// more than the number of claims whose low is above its high, to the number of claims whose high is at least its low. O(log n)
        /// after the first call, which sorts; scores are compared to nine digits.
        /// </summary>
        /// <param name="claim">A claim of this ranking.</param>
        public RankRange RangeOf(RankedClaim claim)
        {
            ArgumentNullException.ThrowIfNull(claim);
            return Sorted.GetValue(ranking, static ranking => new Bounds(ranking)).Of(claim);
        }
    }

    sealed class Bounds
    {
        readonly double[] lows;
        readonly double[] highs;

        public Bounds(Ranking ranking)
        {
            lows = [.. ranking.Select(claim => Tiers.Round(claim.Low))];
            highs = [.. ranking.Select(claim => Tiers.Round(claim.High))];
            Array.Sort(lows);
            Array.Sort(highs);
        }

        public RankRange Of(RankedClaim claim) =>
            new(1 + lows.Length - SortedCounts.AtMost(lows, Tiers.Round(claim.High)), highs.Length - SortedCounts.Below(highs, Tiers.Round(claim.Low)));
    }
}
