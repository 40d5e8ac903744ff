using System.Globalization;

namespace Provenance.Tests.Discovery;

/// <summary>What every algorithm and the default owe to odd data: a result that is one, or a refusal that says why.</summary>
public class OddObservationsTest
{
    const string Default = "default", DefaultWithHierarchy = "default with a hierarchy";

    static readonly DiscoveryOptions OneThread = new() { MaxThreads = 1 }, TwoThreads = new() { MaxThreads = 2, Progress = new Watch() };

    static readonly string[] Names = [.. TruthAlgorithm.All.Select(algorithm => algorithm.Name), Default, DefaultWithHierarchy];

    public static TheoryData<string> Cases => [.. OddObservations.All.Keys];

    // The default, or an algorithm by its name; null where the data does not suit it.
    static TruthEstimate? Found(string name, Observations data, OddObservations odd, DiscoveryOptions options)
    {
        // Five thousand sources and values are weighed one by one against the other, a hundred times.
        if (name == DefaultWithHierarchy && data.Values > 1_000)
            return null;
        options = options with { Known = odd.Known, Hierarchy = name == Default ? null : OddObservations.Hierarchy };
        if (name is Default or DefaultWithHierarchy)
            return data.Discover(options);
        TruthAlgorithm algorithm = TruthAlgorithm.Find(name)!;
        // Five thousand values are compared with each other in every iteration.
        algorithm = algorithm with { MaxIterations = Math.Min(algorithm.MaxIterations, data.Values < 1_000 ? algorithm.MaxIterations : 2) };
        if ((algorithm is Tdh tdh ? tdh with { Hierarchy = options.Hierarchy } : algorithm).Unsuitable(data) is not { } reason)
            return data.Discover(algorithm, options);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => data.Discover(algorithm, options));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        return null;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_result_is_one(string odd) => Assert.All(Names, name => AssertResult(name, OddObservations.All[odd]));

    static void AssertResult(string name, OddObservations given)
    {
        if (Found(name, given.Built(14), given, OneThread) is not { } found)
            return;
        Assert.Equal(found.Observations.Items, found.Items.Count());
        foreach (ItemEstimate item in found.Items)
            AssertSound(item, found.Explain(item.Item).Values, given, found.Algorithm);
        foreach (SourceEstimate source in found.Sources)
        {
            Assert.InRange(source.Accuracy, 0, 1);
            Assert.InRange(source.Low, 0, source.Accuracy);
            Assert.InRange(source.High, source.Accuracy, 1);
            Assert.True(double.IsFinite(source.Weight), $"{source.Source} weighs {source.Weight}");
        }
        Assert.All(found.Copying, pair => Assert.InRange(pair.Probability, 0, 1));
        Assert.All(found.Copying, pair => Assert.InRange(pair.DirectionProbability, 0.5, 1));
        AssertMeasurable(found);
    }

    static void AssertSound(ItemEstimate item, ValueList<ValueReasons> values, OddObservations given, string algorithm)
    {
        Assert.InRange(item.Probability, 0, 1);
        Assert.NotEmpty(item.Value);
        Assert.InRange(item.Tied, 1, values.Count);
        // What nobody denies stands.
        if (values.Count == 1 && given.Known is null)
            Assert.Equal(values[0].Value, item.Value);
        Assert.All(values, value => Assert.InRange(value.Probability, 0, 1));
        // The latent truth model alone takes values of an item to be true side by side.
        if (algorithm != "ltm")
            Assert.InRange(values.Sum(value => value.Probability), 0, 1 + 1e-9);
        if (given.Known?.GetValueOrDefault(item.Item) is { } known)
        {
            Assert.Equal((known, 1.0, 1), (item.Value, item.Probability, item.Tied));
            Assert.All(values, value => Assert.Equal(value.Value == known ? 1.0 : 0.0, value.Probability));
        }
        else if (item.Number is { } number)
        {
            double[] numbers = [.. values.Select(value => double.TryParse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double given) ? given : double.NaN).Where(double.IsFinite)];
            double room = 1e-9 * Math.Max(Math.Abs(numbers.Min()), Math.Abs(numbers.Max()));
            Assert.InRange(number, Math.Max(double.MinValue, numbers.Min() - room), Math.Min(double.MaxValue, numbers.Max() + room));
        }
        else
        {
            // Values are tied where rounding alone tells them apart.
            Assert.InRange(values.Max(value => value.Probability), item.Probability, item.Probability * (1 + 1e-8));
            Assert.Contains(values, value => value.Value == item.Value && value.Probability == item.Probability);
        }
    }

    static void AssertMeasurable(TruthEstimate found)
    {
        Evaluation measured = found.Evaluate(Gold.From(found.Items.Select(item => (item.Item, item.Item.Length % 2 == 0 ? item.Value : "nowhere"))));
        if (measured.Items == 0)
        {
            Assert.Equal(0, found.Observations.Items);
            return;
        }
        Assert.InRange(measured.Accuracy, 0, 1);
        Assert.InRange(measured.LogLoss, 0, double.MaxValue);
        Assert.InRange(measured.Brier, 0, found.Algorithm == "ltm" ? double.MaxValue : 2);
        Assert.All(measured.Calibration, bin => Assert.InRange(bin.Probability, 0, 1));
        Assert.InRange(McNemar.Compare(measured, measured).PValue, 0, 1);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Neither_threads_nor_who_watches_nor_the_order_matter(string odd) => Assert.All(Names, name => AssertSame(name, OddObservations.All[odd]));

    static void AssertSame(string name, OddObservations given)
    {
        Observations parted = given.Built(2);
        if (Found(name, parted, given, OneThread) is not { } one)
            return;
        TruthEstimate two = Found(name, parted, given, TwoThreads)!;
        Assert.Equal((one.Algorithm, one.ChosenBecause, one.Iterations, one.Converged), (two.Algorithm, two.ChosenBecause, two.Iterations, two.Converged));
        Assert.Equal(one.Items, two.Items);
        Assert.Equal(one.Sources, two.Sources);
        Assert.Equal(one.Copying, two.Copying);
        TruthEstimate turned = Found(name, given.Built(14, turned: true), given, TwoThreads)!;
        Assert.Equal(one.Algorithm, turned.Algorithm);
        foreach (ItemEstimate item in one.Items)
        {
            ItemEstimate other = turned[item.Item];
            if (item.Number is null)
                Assert.Equal((item.Value, item.Tied), (other.Value, other.Tied));
            Assert.InRange(other.Probability, item.Probability - 1e-6, item.Probability + 1e-6);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_known_rates_the_sources(string odd) => Assert.All(Names, name => AssertRatedByKnown(name, OddObservations.All[odd]));

    static void AssertRatedByKnown(string name, OddObservations given)
    {
        if (given.Known?.Count != given.Rows.Select(row => row.Item).Distinct().Count() || Found(name, given.Built(14), given, OneThread) is not { } found)
            return;
        foreach (SourceEstimate source in found.Sources)
        {
            string[] said = [.. given.Rows.Where(row => row.Source == source.Source).Select(row => given.Known[row.Item] == row.Value ? "right" : "wrong")];
            Assert.Equal(said.Count(each => each == "right") / (double)said.Length, source.Accuracy, 12);
        }
    }

    [Fact]
    public void Of_sources_worse_than_chance_the_better_is_believed()
    {
        string truths = "xxxxxx", bad = "yyyyyy", poor = "xxyyyy";
        Observations data = Observations.From(Enumerable.Range(0, 6).SelectMany(i => new[] { ("bad", "i" + i, bad[i..(i + 1)]), ("poor", "i" + i, poor[i..(i + 1)]) }).Append(("bad", "j", "x")).Append(("poor", "j", "y")));
        TruthEstimate found = data.Discover(new TwoPassVote(), new DiscoveryOptions { Known = Enumerable.Range(0, 6).ToDictionary(i => "i" + i, i => truths[i..(i + 1)]) });
        Assert.Equal(("y", 1), (found["j"].Value, found["j"].Tied));
        Assert.All(found.Sources, source => Assert.InRange(source.Weight, -1, 0));
    }

    [Fact]
    public void Errors_are_measured_from_a_known_number_that_nobody_gave()
    {
        Observations data = Observations.From(Enumerable.Range(0, 40).SelectMany(i => new[] { ("near", "i" + i, "90"), ("far", "i" + i, "10"), ("far too", "i" + i, "20"), ("farthest", "i" + i, "0") }));
        DiscoveryOptions options = new() { Known = Enumerable.Range(0, 39).ToDictionary(i => "i" + i, _ => "100") };
        foreach (TruthAlgorithm algorithm in new TruthAlgorithm[] { new Crh(), new Catd(), new Gtm() })
            Assert.Equal("near", data.Discover(algorithm, options).Sources.MaxBy(source => source.Weight)!.Source);
    }

    [Theory]
    [InlineData("dawid-skene")]
    [InlineData("ibcc")]
    [InlineData("ebcc")]
    [InlineData("bwa")]
    [InlineData("committee")]
    public void A_class_that_is_known_and_that_nobody_gave_teaches_confusions(string name)
    {
        // Who says yes where no is known to be true is not to be believed on the next yes.
        Observations data = Observations.From(Enumerable.Range(0, 40).Select(i => ("liar", "i" + i, "yes"))
            .Concat(Enumerable.Range(30, 40).SelectMany(i => new[] { ("one", "i" + i, i % 2 == 0 ? "yes" : "no"), ("two", "i" + (i < 40 ? i + 100 : i), i % 2 == 0 ? "yes" : "no") })));
        TruthEstimate found = data.Discover(TruthAlgorithm.Find(name)!, new DiscoveryOptions { Known = Enumerable.Range(0, 30).ToDictionary(i => "i" + i, _ => "no") });
        Assert.Equal(("no", 1), (found["i35"].Value, found["i35"].Tied));
        Assert.InRange(found.Sources.First().Accuracy, 0, 0.25);
    }

    [Fact]
    public void Ways_to_write_one_number_share_its_belief()
    {
        TruthEstimate found = Observations.From([("a", "i", "5"), ("b", "i", "5.0"), ("c", "i", "7")]).Discover(new Median());
        double[] probabilities = [.. found.Explain("i").Values.Select(value => value.Probability)];
        Assert.Equal(5 / 12.0, probabilities[0], 12);
        Assert.Equal(5 / 12.0, probabilities[1], 12);
        Assert.Equal(1 / 6.0, probabilities[2], 12);
    }

    [Fact]
    public void Known_truths_against_the_vote_do_not_put_a_result_aside()
    {
        OddObservations given = OddObservations.All["known truths that contradict most"];
        TruthEstimate found = given.Built(14).Discover(new DiscoveryOptions { Known = given.Rows.Where(row => row.Source == "s4").ToDictionary(row => row.Item, row => row.Value) });
        Assert.DoesNotContain("put aside", found.ChosenBecause, StringComparison.Ordinal);
    }

    sealed class Watch : IProgress<DiscoveryProgress>
    {
        public void Report(DiscoveryProgress value) => Assert.True(value.Iteration > 0 && double.IsFinite(value.Change), value.ToString());
    }
}
