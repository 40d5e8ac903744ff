using System.Globalization;

namespace Provenance.Tests.Scoring;

/// <summary>The figures printed in docs/calibration.md.</summary>
public class CalibrationPageTest
{
    const string Page = "calibration.md";

    static readonly Calibration Eight = Calibration.Of(SomeScores.Eight);

    [Fact]
    public void The_example() => Check("## An example", 2,
    [
        ["Brier.Total", Four(Eight.Brier.Total)], ["Brier.Reliability", Four(Eight.Brier.Reliability)], ["Brier.Resolution", Four(Eight.Brier.Resolution)],
        ["Brier.Uncertainty", Four(Eight.Brier.Uncertainty)], ["Brier.WithinBins", Four(Eight.Brier.WithinBins)], ["LogScore", Four(Eight.LogScore)],
        ["ExpectedCalibrationError", Four(Eight.ExpectedCalibrationError)], ["IntervalCoverage", Four(Eight.IntervalCoverage)],
    ]);

    [Fact]
    public void Bins() => Check("## Bins", 6, [.. Eight.Bins.Select(bin => new[]
    {
        bin.Count.ToString(CultureInfo.InvariantCulture), Three(bin.MeanScore), Three(bin.MeanLow), Three(bin.MeanHigh), Three(bin.ShareTrue), bin.IsCovered ? "yes" : "no",
    })]);

    [Fact]
    public void Abstaining() => Check("## Abstaining", 4, [.. Eight.RiskCoverage.Select(point => new[]
    {
        point.Uncertainty.ToString(CultureInfo.InvariantCulture), Three(point.Coverage), Three(point.Risk), Three(point.Brier),
    })]);

    [Fact]
    public void Resampling()
    {
        BootstrapInterval interval = OriginBootstrap.Interval(SomeScores.Eight, some => Calibration.Of(some).Brier.Total);
        Check("## Resampling by origin", 4, [[Three(interval.Estimate), Three(interval.Low), Three(interval.High), $"{interval.Origins}"]]);
    }

    [Fact]
    public void Refitting()
    {
        bool[] labels = [false, true, false, true, true, false];
        IsotonicMap map = IsotonicMap.Fit([.. labels.Select((isTrue, i) => SomeScores.At((i + 1) / 10.0, isTrue))]);
        Check("## Refitting", 3, [.. Enumerable.Range(1, 6).Select(i => i / 10.0).Select(score => new[]
        {
            score.ToString(CultureInfo.InvariantCulture), Three(map.Blocks.First(block => block.To >= score).Value), Three(map.Apply(score)),
        })]);
    }

    static void Check(string heading, int columns, string[][] expected) =>
        Assert.Equal(expected, [.. MarkdownTables.Under(Page, heading).Select(row => row[..columns])]);

    static string Three(double number) => number.ToString("0.000", CultureInfo.InvariantCulture);

    static string Four(double number) => (Math.Round(number, 12) + 0.0).ToString("0.0000", CultureInfo.InvariantCulture);
}
