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

    // By hand: of n items that differ, k on the smaller side, p = 2 P(fewer than k) + P(k) under B(n, 1/2); 1 - P(k) / 2 where the sides are equal.
    [Theory]
    [InlineData("1 1 1", "0.5 0.5 0.5", 3, 0, 0.125)] // all of an item against half of a tie: 2^-3
    [InlineData("0.5 0.5 0.5 0.5", "0 0 0 0", 4, 0, 0.0625)] // half of a tie against none: 2^-4
    [InlineData("0.5 0.3333333333333333", "0.5 0.33333333333333337", 0, 0, 1)] // as much on both sides
    [InlineData("1 0.6 0.4 0", "0.6 0.5 0.5 0.25", 2, 2, 0.8125)] // two and two: 1 - 6/16/2
    [InlineData("1 1 0.5 0 1", "0 0.75 0.25 0.5 1", 3, 1, 0.375)] // 2 P(0) + P(1) of four: 2/16 + 4/16
    [InlineData("0.51 0.49", "0.49 0.51", 1, 1, 0.75)] // neither half is a bar: 1 - 2/4/2
    public void An_item_that_is_right_in_part_goes_to_who_has_more_of_it(string left, string right, int first, int second, double expected)
    {
        Evaluation Of(string parts) => Vote.Evaluate(Gold.From([("i", "x")])) with
        {
            ByItem = parts.Split(' ').Select((part, i) => (part, i)).ToDictionary(pair => "k" + pair.i, pair => double.Parse(pair.part, System.Globalization.CultureInfo.InvariantCulture)),
        };
        McNemar test = McNemar.Compare(Of(left), Of(right)), turned = McNemar.Compare(Of(right), Of(left));
        Assert.Equal((first, second, expected), (test.OnlyFirst, test.OnlySecond, Math.Round(test.PValue, 12)));
        Assert.Equal((second, first, expected), (turned.OnlyFirst, turned.OnlySecond, Math.Round(turned.PValue, 12)));
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
