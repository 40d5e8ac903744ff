using FsCheck;
using FsCheck.Fluent;

namespace Provenance.Tests.Discovery;

/// <summary>What holds for every algorithm on any data.</summary>
public class LawsTest
{
    static readonly Gen<(string Source, string Item, string Value)[]> Rows =
        from count in Gen.Choose(1, 60)
        from rows in Gen.ArrayOf(from source in Gen.Choose(0, 7) from item in Gen.Choose(0, 9) from value in Gen.Choose(0, 3) select ("s" + source, "i" + item, "v" + value), count)
        select rows;

    public static TheoryData<string> Algorithms => [.. TruthAlgorithm.All.Select(algorithm => algorithm.Name)];

    static void ForRows(TruthAlgorithm algorithm, Action<(string Source, string Item, string Value)[], Observations> law) =>
        Prop.ForAll(Rows.ToArbitrary(), rows =>
        {
            Observations data = Observations.From(rows);
            if (algorithm.Unsuitable(data) is null)
                law(rows, data);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30).WithReplay(20260101UL, 1UL));

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Probabilities_and_accuracies_are_between_0_and_1(string name)
    {
        TruthAlgorithm algorithm = TruthAlgorithm.Find(name)!;
        ForRows(algorithm, (_, data) =>
        {
            TruthEstimate estimate = data.Discover(algorithm);
            Assert.All(estimate.Items, item => Assert.InRange(item.Probability, 0, 1));
            Assert.All(estimate.Sources, source => Assert.InRange(source.Accuracy, source.Low, source.High));
            Assert.All(estimate.Sources, source => Assert.True(double.IsFinite(source.Weight)));
        });
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void The_order_and_the_names_do_not_matter(string name)
    {
        TruthAlgorithm algorithm = TruthAlgorithm.Find(name)!;
        ForRows(algorithm, (rows, data) =>
        {
            TruthEstimate straight = data.Discover(algorithm);
            TruthEstimate turned = Observations.From(rows.Reverse().Select(row => ("z" + row.Source, "q" + row.Item, row.Value))).Discover(algorithm);
            Assert.All(straight.Items, item => Assert.InRange(turned["q" + item.Item].Probability - item.Probability, -1e-6, 1e-6));
        });
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void What_all_agree_on_is_found(string name)
    {
        TruthAlgorithm algorithm = TruthAlgorithm.Find(name)!;
        Observations data = Observations.From(Enumerable.Range(0, 60).Select(i => ("s" + i % 5, "i" + i / 5, i / 5 % 2 == 0 ? "10" : "20")));
        if (algorithm.Unsuitable(data) is null)
            Assert.All(data.Discover(algorithm).Items, item => Assert.Equal(item.Item[^1] % 2 == '0' % 2 ? "10" : "20", item.Value));
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void The_number_of_threads_does_not_matter(string name)
    {
        TruthAlgorithm algorithm = TruthAlgorithm.Find(name)!;
        Observations data = new SyntheticObservations { Sources = 12, Items = 40_000, Count = 90_000, FalseValues = 3, Seed = 7 }.ToObservations();
        if (algorithm.Unsuitable(data) is not null)
            return;
        algorithm = algorithm with { MaxIterations = 2 };
        TruthEstimate one = data.Discover(algorithm, new DiscoveryOptions { MaxThreads = 1 }), many = data.Discover(algorithm, new DiscoveryOptions { MaxThreads = 4 });
        Assert.Equal(one.Sources, many.Sources);
        Assert.Equal(one.Items.Take(500), many.Items.Take(500));
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Known_truths_are_kept_and_rate_the_sources(string name)
    {
        TruthAlgorithm algorithm = TruthAlgorithm.Find(name)!;
        Observations data = Observations.From(Enumerable.Range(0, 60).Select(i => ("s" + i % 3, "i" + i / 3, i % 3 == 0 ? "5" : i % 2 == 0 ? "6" : "7")));
        if (algorithm.Unsuitable(data) is not null)
            return;
        Dictionary<string, string> known = new() { ["i0"] = "5", ["i1"] = "elsewhere", ["nothing"] = "5" };
        TruthEstimate estimate = data.Discover(algorithm, new DiscoveryOptions { Known = known });
        Assert.Equal(("5", 1.0), (estimate["i0"].Value, estimate["i0"].Probability));
        Assert.Equal("elsewhere", estimate["i1"].Value);
    }

    [Fact]
    public void A_run_can_be_stopped_and_watched()
    {
        Observations data = new SyntheticObservations().ToObservations();
        using CancellationTokenSource source = new();
        List<DiscoveryProgress> told = [];
        DiscoveryOptions options = new() { Progress = new Watch(progress => { told.Add(progress); if (progress.Iteration == 3) source.Cancel(); }) };
        Assert.ThrowsAny<OperationCanceledException>(() => data.Discover(new Accu { Tolerance = 0 }, options, source.Token));
        Assert.Equal([1, 2, 3], told.Select(progress => progress.Iteration));
        Assert.All(told, progress => Assert.Equal("accu", progress.Algorithm));
    }

    sealed class Watch(Action<DiscoveryProgress> told) : IProgress<DiscoveryProgress>
    {
        public void Report(DiscoveryProgress value) => told(value);
    }
}
