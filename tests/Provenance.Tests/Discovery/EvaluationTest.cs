namespace Provenance.Tests.Discovery;

/// <summary>Measures worked out by hand.</summary>
public class EvaluationTest
{
    static readonly TruthEstimate Vote = Observations.From(
        [("a", "i", "x"), ("b", "i", "x"), ("c", "i", "y"), ("a", "j", "p"), ("c", "j", "q"), ("a", "n", "100"), ("b", "n", "100")]).Discover(new MajorityVote());

    [Fact]
    public void Ties_count_in_parts_and_items_without_observations_not_at_all()
    {
        Evaluation evaluation = Vote.Evaluate(Gold.From([("i", "x"), ("j", "q"), ("n", "100.5"), ("absent", "z")]));
        Assert.Equal(3, evaluation.Items);
        Assert.Equal(1.5 / 3, evaluation.Accuracy, 12);
        Assert.Equal(2.5 / 3, evaluation.AccuracyWithinTolerance, 12);
        Assert.Equal(0.5, evaluation.MeanAbsoluteError!.Value, 12);
        Assert.Equal(0.5, evaluation.RootMeanSquareError!.Value, 12);
    }

    [Fact]
    public void Log_loss_and_brier_score_the_probabilities()
    {
        Evaluation evaluation = Vote.Evaluate(Gold.From([("i", "x"), ("j", "q")]));
        Assert.Equal(-(Math.Log(2 / 3.0) + Math.Log(0.5)) / 2, evaluation.LogLoss, 12);
        Assert.Equal((2 / 9.0 + 0.5) / 2, evaluation.Brier, 12);
        Assert.Equal(2, evaluation.Calibration.Sum(bin => bin.Count));
    }

    [Fact]
    public void Several_truths_are_measured_pair_by_pair()
    {
        Evaluation evaluation = Vote.Evaluate(Gold.From([("i", "x"), ("i", "y"), ("n", "")]));
        Assert.Equal((0.5, 0.5, 0.5), (evaluation.Precision, evaluation.Recall, evaluation.F1));
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(0, 5, 0.03125)]
    [InlineData(1, 5, 0.125)]
    [InlineData(3, 3, 0.84375)]
    public void Mc_nemar_is_the_mid_p_test(int first, int second, double expected)
    {
        Evaluation Of(int right, int wrong) => Vote.Evaluate(Gold.From([("i", "x")])) with
        {
            ByItem = Enumerable.Range(0, right + wrong).ToDictionary(i => "k" + i, i => i < right ? 1.0 : 0.0),
        };
        Evaluation left = Of(first, second), other = left with { ByItem = left.ByItem.ToDictionary(pair => pair.Key, pair => 1 - pair.Value) };
        McNemar test = McNemar.Compare(left, other);
        Assert.Equal((first, second, expected), (test.OnlyFirst, test.OnlySecond, Math.Round(test.PValue, 12)));
    }

    [Theory]
    [InlineData("2011-12-08 10:09", "2011-12-08 10:00", true)]
    [InlineData("2011-12-08 10:11", "2011-12-08 10:00", false)]
    [InlineData("101", "100", true)]
    [InlineData("102", "100", false)]
    [InlineData("gate 1", "Gate 1", false)]
    public void Values_are_the_same_within_the_tolerance(string value, string truth, bool same)
    {
        Assert.Equal(same, ValueTolerance.Usual.Accepts(value, truth));
        Assert.False(ValueTolerance.Exact.Accepts(value, truth));
    }

    [Fact]
    public void Gold_that_cannot_be_read_is_told()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, "object,value\na\nb,\"x\n");
        string[] codes = [.. Assert.Throws<ObservationException>(() => Gold.Load(path)).Diagnostics.Select(finding => finding.Code)];
        File.Delete(path);
        Assert.Equal(["PRV3004", "PRV3005"], codes);
    }
}
