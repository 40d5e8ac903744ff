using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>
/// The tier of a claim, after the credibility axis of STANAG 2511: 1 confirmed by independent origins, 2 independence not assured,
/// 3 not confirmed, 4 doubtful, 5 improbable. Every condition gains from support and loses from opposition.
/// </summary>
internal static class Tiers
{
    const double ConfirmedLow = 0.70, ProbableScore = 0.65, OpposedFrom = 0.20, EvenChance = 0.5, Improbable = 0.3, CannotJudge = 0.80;

    /// <summary>The tier, 1 to 5, and the condition that decided it.</summary>
    public static (int Tier, string Reason) Of(in Measure support, Opinion opinion, double low)
    {
        // The comparisons are made as the score is shown, so that a score of exactly one half does not hang on the last bit.
        double score = Round(opinion.Probability);
        if (support.StrictOrigins >= 2 && Round(low) >= ConfirmedLow && Round(opinion.Disbelief) < OpposedFrom)
            return (1, "two origins or more for certain, low >= 0.70, disbelief < 0.20");
        if (support.LenientOrigins >= 2 && score >= ProbableScore && Round(opinion.Disbelief) < OpposedFrom)
            return (2, "two origins at most likely, score >= 0.65, disbelief < 0.20");
        return score switch
        {
            > EvenChance => (3, "score > 0.50"),
            > Improbable => (4, "score > 0.30"),
            _ => (5, "score <= 0.30"),
        };
    }

    /// <summary>The credibility digit: the tier, or 6 where nothing live is said or too little is known.</summary>
    public static int Credibility(int tier, bool hasLiveLines, Opinion opinion) =>
        hasLiveLines && Round(opinion.Uncertainty) < CannotJudge ? tier : 6;

    /// <summary>To nine digits: sums in another order may differ beyond.</summary>
    public static double Round(double value) => Math.Round(value, 9, MidpointRounding.ToEven);
}
