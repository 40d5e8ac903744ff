using Provenance.Scoring;

namespace Provenance;

/// <summary>How sure a measured figure is.</summary>
/// <param name="Estimate">The figure over all scores.</param>
/// <param name="Low">The lower end of the percentile interval.</param>
/// <param name="High">The upper end.</param>
/// <param name="StandardError">The standard deviation of the figure over the resamples.</param>
/// <param name="Origins">How many origins were drawn from: the figure rests on so many independent observations at most.</param>
public readonly record struct BootstrapInterval(double Estimate, double Low, double High, double StandardError, int Origins);

/// <summary>
/// Resampling of labelled scores by origin (cluster bootstrap): whole origins are drawn with replacement, because the errors of
/// one origin come together. Drawing claims one by one would make every interval too narrow.
/// </summary>
public static class OriginBootstrap
{
    /// <summary>The percentile interval of a figure.</summary>
    /// <param name="scores">The labelled scores, one or more.</param>
    /// <param name="figure">The figure, such as <c>some =&gt; Calibration.Of(some).Brier.Total</c>; a function of the scores alone.</param>
    /// <param name="resamples">How often to draw, from 1.</param>
    /// <param name="level">The share of resamples inside the interval, in (0, 1).</param>
    /// <param name="seed">The seed: the same seed gives the same interval.</param>
    /// <exception cref="ArgumentException">There is no score, or an argument is out of range.</exception>
    public static BootstrapInterval Interval(
        IReadOnlyList<LabelledScore> scores, Func<IReadOnlyList<LabelledScore>, double> figure, int resamples = 1000, double level = 0.9, ulong seed = 1)
    {
        LabelledScore.Check(scores);
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "The level lies between 0 and 1.");
        // By name, so that the draw does not hang on the order of the scores.
        LabelledScore[][] origins =
        [
            .. scores.GroupBy(one => one.Origin, StringComparer.Ordinal).OrderBy(origin => origin.Key, StringComparer.Ordinal).Select(ScoresOf),
        ];
        double[] figures = new double[resamples];
        SplitMix64 random = new(seed);
        List<LabelledScore> drawn = new(scores.Count);
        for (int i = 0; i < resamples; i++)
        {
            drawn.Clear();
            for (int j = 0; j < origins.Length; j++)
                drawn.AddRange(origins[random.Below(origins.Length)]);
            figures[i] = figure(drawn);
        }
        Array.Sort(figures);
        return new BootstrapInterval(figure([.. origins.SelectMany(origin => origin)]),
            Quantile(figures, (1 - level) / 2), Quantile(figures, (1 + level) / 2), Deviation(figures), origins.Length);
    }

    static LabelledScore[] ScoresOf(IEnumerable<LabelledScore> origin) => ScoreBins.Sorted([.. origin]);

    /// <summary>The quantile of sorted numbers, interpolated between neighbours.</summary>
    static double Quantile(double[] sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int below = (int)place, above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    static double Deviation(double[] numbers)
    {
        double mean = numbers.Average();
        return numbers.Length == 1 ? 0 : Math.Sqrt(numbers.Sum(number => (number - mean) * (number - mean)) / (numbers.Length - 1));
    }
}
