using Provenance.Scoring;

namespace Provenance;

/// <summary>What is risked by judging only claims up to some uncertainty, and abstaining from the others.</summary>
/// <param name="Uncertainty">The greatest uncertainty that is still judged.</param>
/// <param name="Coverage">The share of claims judged, in (0, 1].</param>
/// <param name="Risk">The share of these that a score above one half calls wrongly; a score of one half is half wrong.</param>
/// <param name="Brier">The Brier score of these.</param>
public readonly record struct RiskCoverage(double Uncertainty, double Coverage, double Risk, double Brier)
{
    /// <summary>One point a distinct uncertainty (compared after rounding to 1e-9), from the surest claims to all.</summary>
    internal static ValueList<RiskCoverage> Curve(IReadOnlyList<LabelledScore> scores)
    {
        List<RiskCoverage> curve = [];
        double wrong = 0, squares = 0;
        int judged = 0;
        foreach (IGrouping<double, LabelledScore> level in scores.GroupBy(one => Tiers.Round(one.Uncertainty)).OrderBy(level => level.Key))
        {
            foreach (LabelledScore one in level.OrderBy(one => one.Score).ThenBy(one => one.IsTrue))
            {
                wrong += Tiers.Round(one.Score) switch { 0.5 => 0.5, > 0.5 => 1 - one.Outcome, _ => one.Outcome };
                squares += (one.Score - one.Outcome) * (one.Score - one.Outcome);
                judged++;
            }
            curve.Add(new RiskCoverage(level.Key, (double)judged / scores.Count, wrong / judged, squares / judged));
        }
        return curve.ToValueList();
    }
}
