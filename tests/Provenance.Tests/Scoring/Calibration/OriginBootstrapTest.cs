using Provenance.Scoring;

namespace Provenance.Tests.Scoring;

/// <summary>Resampling whole origins.</summary>
public class OriginBootstrapTest
{
    static double Brier(IReadOnlyList<LabelledScore> scores) => Calibration.Of(scores).Brier.Total;

    [Fact]
    public void The_generator_gives_the_published_numbers()
    {
        SplitMix64 random = new(1234567);
        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL], [random.Next(), random.Next(), random.Next()]);
    }

    [Fact]
    public void The_generator_is_even()
    {
        SplitMix64 random = new(1);
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++)
            counts[random.Below(7)]++;
        Assert.All(counts, count => Assert.InRange(count, 9_600, 10_400));
    }

    [Fact]
    public void One_origin_says_nothing_about_others()
    {
        BootstrapInterval interval = OriginBootstrap.Interval([.. SomeScores.Eight.Select(one => one with { Origin = "a" })], Brier);
        Assert.Equal((0.2, 0.2, 0.0, 1), (Math.Round(interval.Low, 12), Math.Round(interval.High, 12), Math.Round(interval.StandardError, 12), interval.Origins));
    }

    [Fact]
    public void Two_origins_give_three_figures()
    {
        // Origin a alone has 0.19, both have 0.20, b alone has 0.21.
        BootstrapInterval interval = OriginBootstrap.Interval(SomeScores.Eight, Brier);
        Assert.Equal((0.2, 0.19, 0.21), (Math.Round(interval.Estimate, 12), Math.Round(interval.Low, 12), Math.Round(interval.High, 12)));
        Assert.InRange(interval.StandardError, 0.006, 0.008);
        Assert.Equal(2, interval.Origins);
    }

    [Fact]
    public void Claims_of_one_origin_are_not_so_many_observations()
    {
        LabelledScore[] together = [.. Enumerable.Range(0, 200).Select(i => SomeScores.At(0.7, i / 10 % 2 == 0, $"origin-{i / 10}"))];
        LabelledScore[] apart = [.. together.Select((one, i) => one with { Origin = $"claim-{i}" })];
        BootstrapInterval wide = OriginBootstrap.Interval(together, Brier), narrow = OriginBootstrap.Interval(apart, Brier);
        Assert.Equal(wide.Estimate, narrow.Estimate, 12);
        Assert.True(wide.High - wide.Low > 2.5 * (narrow.High - narrow.Low));
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval_in_any_order()
    {
        LabelledScore[] scores = [.. Enumerable.Range(0, 60).Select(i => SomeScores.At(i / 60.0, i % 7 < 3, $"origin-{i % 9}"))];
        BootstrapInterval first = OriginBootstrap.Interval(scores, Brier, resamples: 200);
        Assert.Equal(first, OriginBootstrap.Interval([.. scores.Reverse()], Brier, resamples: 200));
        Assert.NotEqual(first, OriginBootstrap.Interval(scores, Brier, resamples: 200, seed: 2));
        Assert.InRange(first.Estimate, first.Low, first.High);
    }

    [Fact]
    public void Arguments_are_checked()
    {
        Assert.Throws<ArgumentException>(() => OriginBootstrap.Interval([], Brier));
        Assert.Throws<ArgumentOutOfRangeException>(() => OriginBootstrap.Interval(SomeScores.Eight, Brier, resamples: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => OriginBootstrap.Interval(SomeScores.Eight, Brier, level: 1));
    }
}
