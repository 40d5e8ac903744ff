namespace Provenance.Scoring;

/// <summary>
/// Bins of equal mass. Equal scores are never parted, so that bins do not depend on the order in which scores were given; a bin may
/// then be larger than its part, and there may be fewer bins than asked for.
/// </summary>
internal static class ScoreBins
{
    /// <summary>The scores in ascending order, equal ones in the order of their labels and ranges.</summary>
    public static LabelledScore[] Sorted(IReadOnlyList<LabelledScore> scores) =>
    [
        .. scores.OrderBy(one => one.Score).ThenBy(one => one.IsTrue).ThenBy(one => one.Low).ThenBy(one => one.High),
    ];

    /// <summary>Cuts sorted scores into at most so many runs.</summary>
    public static List<ArraySegment<LabelledScore>> Cut(LabelledScore[] sorted, int bins)
    {
        List<ArraySegment<LabelledScore>> runs = [];
        int runStart = 0, runBin = -1;
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = start + 1;
            while (end < sorted.Length && Tiers.Round(sorted[end].Score) == Tiers.Round(sorted[start].Score))
                end++;
            // The bin of a group of equal scores is that of its middle.
            int bin = (int)((long)bins * (start + end) / (2L * sorted.Length));
            if (bin != runBin && start > 0)
            {
                runs.Add(new(sorted, runStart, start - runStart));
                runStart = start;
            }
            runBin = bin;
        }
        runs.Add(new(sorted, runStart, sorted.Length - runStart));
        return runs;
    }

    /// <summary>What a run comes to.</summary>
    public static CalibrationBin Of(ArraySegment<LabelledScore> run) => new(run.Count,
        run.Average(one => one.Score), run.Average(one => one.Low), run.Average(one => one.High), run.Average(one => one.Outcome));
}
