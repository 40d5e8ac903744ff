namespace Provenance.Tests.Scoring;

/// <summary>Figures of calibration at the ends of their ranges.</summary>
public class CalibrationEdgesTest
{
    [Theory]
    [InlineData(0.4, true)]
    [InlineData(0.6, true)]
    [InlineData(0.4 - 1e-12, true)]
    [InlineData(0.6 + 1e-12, true)]
    [InlineData(0.39, false)]
    [InlineData(0.61, false)]
    public void A_bin_is_covered_where_its_share_is_within_its_intervals_ends_included(double share, bool covered) =>
        Assert.Equal(covered, new CalibrationBin(10, 0.5, 0.4, 0.6, share).IsCovered);

    [Theory]
    [InlineData(0.5, 0.5, 0.5, 0.0, true)]
    [InlineData(0.0, 0.0, 0.0, 1.0, true)]
    [InlineData(1.0, 1.0, 1.0, 0.5, true)]
    [InlineData(0.5, 0.6, 0.7, 0.5, false)]
    [InlineData(0.5, 0.3, 0.4, 0.5, false)]
    [InlineData(0.5, 0.4, 0.6, -0.1, false)]
    [InlineData(0.5, 0.4, 0.6, 1.1, false)]
    [InlineData(0.5, -0.1, 0.6, 0.5, false)]
    [InlineData(0.5, 0.4, 1.1, 0.5, false)]
    public void A_labelled_score_lies_in_its_interval_and_that_in_0_to_1(double score, double low, double high, double uncertainty, bool sound)
    {
        LabelledScore[] one = [new LabelledScore(score, low, high, uncertainty, true, "a")];
        if (sound)
            Assert.Equal((1 - score) * (1 - score), Calibration.Of(one).Brier.Total, 12);
        else
            Assert.Throws<ArgumentException>(() => Calibration.Of(one));
    }

    [Fact]
    public void Nothing_is_measured_of_nothing()
    {
        LabelledScore[] one = [SomeScores.At(0.5, true)];
        Func<IReadOnlyList<LabelledScore>, double> brier = scores => Calibration.Of(scores).Brier.Total;
        Assert.Throws<ArgumentNullException>(() => Calibration.Of(null!));
        Assert.Throws<ArgumentNullException>(() => LabelledScore.Of(null!, true, "a"));
        Assert.Throws<ArgumentNullException>(() => OriginBootstrap.Interval(null!, brier));
        Assert.Throws<ArgumentNullException>(() => OriginBootstrap.Interval(one, null!));
        Assert.Throws<ArgumentException>(() => OriginBootstrap.Interval([], _ => 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => OriginBootstrap.Interval(one, brier, level: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => OriginBootstrap.Interval(one, brier, level: 1));
    }

    [Fact]
    public void The_ends_of_an_interval_lie_between_the_figures_next_to_them()
    {
        // Ten origins of which the first alone is wrong; no two resamples give the same figure.
        LabelledScore[] ten = [.. Enumerable.Range(0, 10).Select(i => SomeScores.At(i == 0 ? 0 : 1, true, $"o{i}"))];
        List<double> drawn = [];
        BootstrapInterval Of(double level, int resamples)
        {
            drawn.Clear();
            return OriginBootstrap.Interval(ten, scores =>
            {
                double figure = scores.Average(one => (1 - one.Score) * (1 - one.Score)) + 1e-4 * drawn.Count;
                drawn.Add(figure);
                return figure;
            }, resamples, level);
        }
        foreach ((double level, int resamples) in new[] { (0.95, 200), (0.5, 7), (0.9, 10), (0.8, 1), (0.3, 2) })
        {
            BootstrapInterval interval = Of(level, resamples);
            double[] sorted = [.. drawn.SkipLast(1).Order()];
            Assert.Equal(resamples, sorted.Length);
            double Quantile(double share)
            {
                double place = share * (sorted.Length - 1);
                int below = (int)Math.Floor(place), above = (int)Math.Ceiling(place);
                return below == above ? sorted[below] : sorted[below] * (above - place) + sorted[above] * (place - below);
            }
            Assert.Equal(drawn[^1], interval.Estimate, 12);
            Assert.Equal(Quantile((1 - level) / 2), interval.Low, 9);
            Assert.Equal(Quantile((1 + level) / 2), interval.High, 9);
            double mean = sorted.Average();
            Assert.Equal(sorted.Length == 1 ? 0 : Math.Sqrt(sorted.Sum(figure => (figure - mean) * (figure - mean)) / (sorted.Length - 1)), interval.StandardError, 9);
        }
    }
}
