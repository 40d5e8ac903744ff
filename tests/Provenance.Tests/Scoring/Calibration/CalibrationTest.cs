namespace Provenance.Tests.Scoring;

/// <summary>Scores against the truth, by hand and by law.</summary>
public class CalibrationTest
{
    static readonly Calibration Eight = Calibration.Of(SomeScores.Eight);

    [Fact]
    public void The_Brier_score_and_its_parts()
    {
        Assert.Equal(0.2, Eight.Brier.Total, 12);
        Assert.Equal(0.0125, Eight.Brier.Reliability, 12);
        Assert.Equal(0.0625, Eight.Brier.Resolution, 12);
        Assert.Equal(0.25, Eight.Brier.Uncertainty, 12);
        Assert.Equal(0, Eight.Brier.WithinBins, 12);
    }

    [Fact]
    public void The_log_score() =>
        Assert.Equal(-(3 * Math.Log(0.8) + Math.Log(0.2) + 3 * Math.Log(0.6) + Math.Log(0.4)) / 8, Eight.LogScore, 12);

    [Fact]
    public void A_certain_error_costs_the_clamp_and_not_infinity() =>
        Assert.Equal(-Math.Log(1e-6), Calibration.Of([SomeScores.At(1, false), SomeScores.At(0, true)]).LogScore, 12);

    [Fact]
    public void The_bins_their_error_and_their_coverage()
    {
        Assert.Equal(2, Eight.Bins.Count);
        Assert.Equal((4, 0.25), (Eight.Bins[0].Count, Eight.Bins[0].ShareTrue));
        Assert.Equal(0.15, Eight.Bins[0].Gap, 12);
        Assert.Equal(0.05, Eight.Bins[1].Gap, 12);
        Assert.Equal((false, true), (Eight.Bins[0].IsCovered, Eight.Bins[1].IsCovered));
        Assert.Equal(0.1, Eight.ExpectedCalibrationError, 12);
        Assert.Equal(0.5, Eight.IntervalCoverage, 12);
    }

    [Fact]
    public void The_risk_of_judging_more()
    {
        Assert.Equal(2, Eight.RiskCoverage.Count);
        Assert.Equal((0.2, 0.5, 0.25), (Eight.RiskCoverage[0].Uncertainty, Eight.RiskCoverage[0].Coverage, Eight.RiskCoverage[0].Risk));
        Assert.Equal(0.19, Eight.RiskCoverage[0].Brier, 12);
        Assert.Equal((0.6, 1, 0.25), (Eight.RiskCoverage[1].Uncertainty, Eight.RiskCoverage[1].Coverage, Eight.RiskCoverage[1].Risk));
        Assert.Equal(0.2, Eight.RiskCoverage[1].Brier, 12);
    }

    [Fact]
    public void A_score_of_one_half_is_half_wrong() =>
        Assert.Equal(0.5, Calibration.Of([SomeScores.At(0.5, true)]).RiskCoverage[0].Risk);

    [Fact]
    public void Bins_have_equal_mass_and_never_part_equal_scores()
    {
        LabelledScore[] apart = [.. Enumerable.Range(0, 100).Select(i => SomeScores.At(i / 100.0, i % 3 == 0))];
        Assert.All(Calibration.Of(apart).Bins, bin => Assert.Equal(10, bin.Count));
        LabelledScore[] tied = [.. Enumerable.Repeat(SomeScores.At(0.3, true), 70), .. Enumerable.Repeat(SomeScores.At(0.6, false), 30)];
        Assert.Equal([70, 30], Calibration.Of(tied).Bins.Select(bin => bin.Count));
        Assert.Single(Calibration.Of(apart, bins: 1).Bins);
    }

    [Fact]
    public void The_parts_of_the_Brier_score_add_up() => SomeScores.Hold(scores =>
    {
        BrierScore brier = Calibration.Of(scores, bins: 4).Brier;
        return Math.Abs(brier.Reliability - brier.Resolution + brier.Uncertainty + brier.WithinBins - brier.Total) < 1e-12;
    });

    [Fact]
    public void Every_figure_is_in_its_range() => SomeScores.Hold(scores =>
    {
        Calibration all = Calibration.Of(scores, bins: 5);
        RiskCoverage whole = all.RiskCoverage[^1];
        return all.Bins.Count <= 5 && all.Bins.Sum(bin => bin.Count) == scores.Length
            && all.ExpectedCalibrationError is >= 0 and <= 1 && all.IntervalCoverage is >= 0 and <= 1 && all.Brier.Total is >= 0 and <= 1
            && all.LogScore is >= 0 and < 13.9
            && whole.Coverage == 1 && Math.Abs(whole.Brier - all.Brier.Total) < 1e-12
            && all.RiskCoverage.Zip(all.RiskCoverage.Skip(1), (x, y) => x.Coverage < y.Coverage && x.Uncertainty < y.Uncertainty).All(rises => rises);
    });

    [Fact]
    public void The_order_of_the_claims_does_not_matter() => SomeScores.Hold(scores =>
        Calibration.Of(scores) == Calibration.Of([.. scores.Reverse()]));

    [Fact]
    public void Scores_that_are_none_are_refused_by_place()
    {
        Assert.Throws<ArgumentException>(() => Calibration.Of([]));
        LabelledScore fine = SomeScores.At(0.5, true);
        foreach (LabelledScore wrong in new[]
                 {
                     fine with { Score = double.NaN }, fine with { High = 1.5 }, fine with { Low = 0.6 }, fine with { Uncertainty = -1 }, fine with { Origin = null! },
                 })
            Assert.Contains("Labelled score 1 ", Assert.Throws<ArgumentException>(() => Calibration.Of([fine, wrong])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Calibration.Of([fine], bins: 0));
    }

    [Fact]
    public void A_ranked_claim_can_be_labelled()
    {
        RankedClaim claim = new Told().By("a").By("").Rank();
        Assert.Equal(new LabelledScore(claim.Score, claim.Low, claim.High, claim.Opinion.Uncertainty, true, "a"), LabelledScore.Of(claim, true, "a"));
    }
}
