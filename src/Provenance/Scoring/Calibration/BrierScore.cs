using Provenance.Scoring;

namespace Provenance;

/// <summary>
/// The mean squared distance of scores from the truth, and its parts over bins (Murphy 1973): reliability - resolution + uncertainty +
/// within bins. Small is good; saying 0.5 to everything gives 0.25.
/// </summary>
/// <param name="Total">The Brier score, in [0, 1].</param>
/// <param name="Reliability">How far bins' mean scores are from the shares that are true; small is good.</param>
/// <param name="Resolution">How far bins' shares that are true are from the overall share; large is good.</param>
/// <param name="Uncertainty">The variance of the truth itself, at most 0.25; no score changes it.</param>
/// <param name="WithinBins">
/// What is left because scores within a bin differ (Stephenson, Coelho, Jolliffe 2008): their variance less twice their covariance
/// with the truth. Zero where each bin holds one score.
/// </param>
public readonly record struct BrierScore(double Total, double Reliability, double Resolution, double Uncertainty, double WithinBins)
{
    internal static BrierScore Of(IReadOnlyList<LabelledScore> scores, IReadOnlyList<ArraySegment<LabelledScore>> runs, double shareTrue)
    {
        double reliability = 0, resolution = 0, within = 0;
        foreach (ArraySegment<LabelledScore> run in runs)
        {
            CalibrationBin bin = ScoreBins.Of(run);
            reliability += bin.Count * bin.Gap * bin.Gap;
            resolution += bin.Count * (bin.ShareTrue - shareTrue) * (bin.ShareTrue - shareTrue);
            foreach (LabelledScore one in run)
            {
                double apart = one.Score - bin.MeanScore;
                within += apart * apart - 2 * apart * (one.Outcome - bin.ShareTrue);
            }
        }
        return new BrierScore(Of(scores), reliability / scores.Count, resolution / scores.Count, shareTrue * (1 - shareTrue), within / scores.Count);
    }

    /// <summary>The Brier score alone.</summary>
    internal static double Of(IEnumerable<LabelledScore> scores) => scores.Average(one => (one.Score - one.Outcome) * (one.Score - one.Outcome));
}
