using Provenance.Scoring;

namespace Provenance;

/// <summary>
/// How scores compare with the truth. A score says how well a corpus supports a claim; whether 0.8 also means true four times in
/// five is what this measures, for claims of the kind that was labelled. The order of the claims does not matter.
/// </summary>
public sealed record Calibration
{
    /// <summary>Below so many labelled claims the default grades and base rate are better left alone.</summary>
    public const int EnoughToRefit = 200;

    /// <summary>How near to 0 and 1 the log score takes scores to be: 1e-6.</summary>
    public const double LogClamp = 1e-6;

    Calibration()
    {
    }

    /// <summary>How many claims were labelled.</summary>
    public required int Count { get; init; }

    /// <summary>Which share of them is true.</summary>
    public required double ShareTrue { get; init; }

    /// <summary>The Brier score and its parts.</summary>
    public required BrierScore Brier { get; init; }

    /// <summary>The mean of -ln of the probability given to what turned out, scores clamped to [1e-6, 1 - 1e-6]. Saying 0.5 to everything gives 0.693.</summary>
    public required double LogScore { get; init; }

    /// <summary>The expected calibration error: the mean distance, over claims, of their bin's mean score from its share that is true.</summary>
    public required double ExpectedCalibrationError { get; init; }

    /// <summary>The share of claims in bins whose share that is true lies within the mean range from low to high.</summary>
    public required double IntervalCoverage { get; init; }

    /// <summary>The bins of equal mass, by ascending score.</summary>
    public required ValueList<CalibrationBin> Bins { get; init; }

    /// <summary>What is risked when abstaining from the most uncertain, from the surest claims to all.</summary>
    public required ValueList<RiskCoverage> RiskCoverage { get; init; }

    /// <summary>Measures scores.</summary>
    /// <param name="scores">The labelled scores, one or more.</param>
    /// <param name="bins">How many bins of equal mass, from 1; equal scores stay together, so there may be fewer.</param>
    /// <exception cref="ArgumentException">There is no score, or one is out of range; the message says which.</exception>
    public static Calibration Of(IReadOnlyList<LabelledScore> scores, int bins = 10)
    {
        LabelledScore.Check(scores);
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        LabelledScore[] sorted = ScoreBins.Sorted(scores);
        List<ArraySegment<LabelledScore>> runs = ScoreBins.Cut(sorted, bins);
        ValueList<CalibrationBin> binned = runs.Select(ScoreBins.Of).ToValueList();
        double shareTrue = sorted.Average(one => one.Outcome);
        return new Calibration
        {
            Count = sorted.Length,
            ShareTrue = shareTrue,
            Brier = BrierScore.Of(sorted, runs, shareTrue),
            LogScore = sorted.Average(LogLoss),
            ExpectedCalibrationError = binned.Sum(bin => bin.Count * Math.Abs(bin.Gap)) / sorted.Length,
            IntervalCoverage = (double)binned.Where(bin => bin.IsCovered).Sum(bin => bin.Count) / sorted.Length,
            Bins = binned,
            RiskCoverage = Provenance.RiskCoverage.Curve(sorted),
        };
    }

    static double LogLoss(LabelledScore one) => -Math.Log(Math.Clamp(one.IsTrue ? one.Score : 1 - one.Score, LogClamp, 1 - LogClamp));
}
