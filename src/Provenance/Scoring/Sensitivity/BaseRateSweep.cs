using Provenance.Scoring;

namespace Provenance;

/// <summary>How a ranking fares under another base rate of trust.</summary>
/// <param name="BaseRate">The base rate that an unvetted source is right, in [0, 1].</param>
/// <param name="Correlation">Kendall's tau-b between the ranks under it and the ranks as they are, in [-1, 1]; null where all claims share a rank.</param>
/// <param name="TierChanges">How many claims have another tier.</param>
/// <param name="MeanChange">The mean absolute change of score.</param>
public sealed record BaseRateStep(double BaseRate, double? Correlation, int TierChanges, double MeanChange);

/// <summary>How much hangs on the one number of the model that no evidence gives.</summary>
public static class BaseRateSweep
{
    extension(Ranking ranking)
    {
        /// <summary>
        /// Ranks the claims again under other base rates of trust and compares. O(n log n) a base rate, besides the ranking itself.
        /// </summary>
        /// <param name="baseRates">The base rates, in [0, 1]; null for 0.1, 0.2, ... 0.6.</param>
        /// <param name="cancellation">Stops the work.</param>
        /// <exception cref="ArgumentOutOfRangeException">A base rate is outside [0, 1].</exception>
        /// <exception cref="OperationCanceledException">The work was stopped.</exception>
        public IReadOnlyList<BaseRateStep> SweepBaseRate(IReadOnlyList<double>? baseRates = null, CancellationToken cancellation = default)
        {
            List<BaseRateStep> steps = [];
            int[] ranks = [.. ranking.Select(claim => claim.Rank)];
            foreach (double baseRate in baseRates ?? [0.1, 0.2, 0.3, 0.4, 0.5, 0.6])
            {
                if (!(baseRate is >= 0 and <= 1))
                    throw new ArgumentOutOfRangeException(nameof(baseRates), baseRate, "A base rate lies in [0, 1].");
                Ranking other = ranking.Corpus.Rank(ranking.Options with { Trust = ranking.Options.Trust with { BaseRate = baseRate } }, cancellation);
                RankedClaim[] same = [.. ranking.Select(claim => other[claim.Id])];
                double change = 0;
                int tiers = 0;
                for (int i = 0; i < same.Length; i++)
                {
                    change += Math.Abs(same[i].Score - ranking[i].Score);
                    tiers += same[i].Tier != ranking[i].Tier ? 1 : 0;
                }
                steps.Add(new BaseRateStep(baseRate, KendallTau.Of(ranks, Array.ConvertAll(same, claim => claim.Rank)), tiers,
                    same.Length == 0 ? 0 : change / same.Length));
            }
            return steps;
        }
    }
}
