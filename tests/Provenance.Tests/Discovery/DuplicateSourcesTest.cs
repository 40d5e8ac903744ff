using FsCheck;
using FsCheck.Fluent;

namespace Provenance.Tests.Discovery;

/// <summary>What a second voice that says the same changes, and what it does not.</summary>
public class DuplicateSourcesTest
{
    // 0 is above 1 and 2, and 1 above 3.
    static readonly ValueHierarchy Places = ValueHierarchy.From([("1", "0"), ("2", "0"), ("3", "1")]);

    static readonly Gen<(string Source, string Item, string Value)[]> Rows =
        from count in Gen.Choose(4, 60)
        from rows in Gen.ArrayOf(from source in Gen.Choose(0, 7) from item in Gen.Choose(0, 9) from value in Gen.Choose(0, 3) select ("s" + source, "i" + item, $"{value}"), count)
        select rows;

    /// <summary>Beliefs are shares, means or ratios of what sources say, and quality is a mean or a sum of beliefs that is scaled: twice everything is the same.</summary>
    static readonly TruthAlgorithm[] Shares =
    [
        new MajorityVote(), new AgreementVote(), new TwoPassVote(), new Mean(), new Median(), new Sums(), new AverageLog(), new Investment(), new PooledInvestment(),
        new TwoEstimates(), new ThreeEstimates(), new TwoEstimates { Mix = 1 }, new ThreeEstimates { Mix = 1 },
        new Crh(), new Crh { PerClaim = false }, new Catd(),
        // A prior of an item weighs half as much against twice the answers; without one these two are means of their sources.
        new Bwa { ClassStrength = 0 }, new Tdh { PriorValue = 1 },
    ];

    /// <summary>Each voice is a witness of its own, whose likelihood is multiplied, or there is a prior that twice the answers outweigh: twice everything is more certain.</summary>
    static readonly string[] Witnesses =
    [
        "truth-finder", "simple-lca", "gtm", "ltm", "accu", "pop-accu", "accu-sim", "dawid-skene", "one-coin", "glad", "ibcc", "ebcc", "bwa", "tdh",
        // Among sources that overlap little no copying is looked for; of the committee most members are of this kind.
        "accu-copy", "committee",
    ];

    public static TheoryData<string> Algorithms => [.. TruthAlgorithm.All.Select(algorithm => algorithm.Name)];

    public static TheoryData<int> SharePlaces => [.. Enumerable.Range(0, Shares.Length)];

    public static TheoryData<string> WitnessNames => [.. Witnesses];

    // Of few numbers all but the most given would be outliers.
    static TruthAlgorithm Ready(TruthAlgorithm algorithm) => algorithm switch
    {
        Tdh tdh => tdh with { Hierarchy = Places },
        Gtm gtm => gtm with { OutlierDeviations = 9 },
        _ => algorithm,
    };

    static IEnumerable<(string, string, string)> Twice(IEnumerable<(string Source, string Item, string Value)> rows) =>
        rows.Concat(rows.Select(row => ("again " + row.Source, row.Item, row.Value)));

    static void ForRows(TruthAlgorithm algorithm, Action<(string Source, string Item, string Value)[], Observations> law) =>
        Prop.ForAll(Rows.ToArbitrary(), rows =>
        {
            Observations data = Observations.From(rows);
            if (algorithm.Unsuitable(data) is null)
                law(rows, data);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30).WithReplay(20260101UL, 1UL));

    [Fact]
    public void Every_algorithm_is_of_one_of_the_two_kinds() => Assert.Equal(TruthAlgorithm.All.Select(algorithm => algorithm.Name).Order(),
        Shares.Select(algorithm => algorithm.Name).Distinct().Except(["bwa", "tdh"]).Concat(Witnesses).Order());

    [Theory]
    [MemberData(nameof(SharePlaces))]
    public void Twice_every_source_changes_no_belief_and_no_accuracy_where_beliefs_are_shares(int place)
    {
        TruthAlgorithm algorithm = Ready(Shares[place]);
        ForRows(algorithm, (rows, data) =>
        {
            TruthEstimate once = data.Discover(algorithm), twice = Observations.From(Twice(rows)).Discover(algorithm);
            Assert.All(once.Items, item => Assert.Equal((item.Value, item.Tied), (twice[item.Item].Value, twice[item.Item].Tied)));
            Assert.All(once.Items, item => Assert.Equal(item.Probability, twice[item.Item].Probability, 9));
            Assert.All(once.Sources.Zip(twice.Sources), pair => Assert.Equal(pair.First.Accuracy, pair.Second.Accuracy, 9));
        });
    }

    [Theory]
    [MemberData(nameof(WitnessNames))]
    public void Twice_every_source_is_more_certain_where_every_voice_is_a_witness(string name)
    {
        TruthAlgorithm algorithm = Ready(TruthAlgorithm.Find(name)!);
        // Everybody is as often right; three voices to one, then six to two.
        (string, string, string)[] rows = [.. Enumerable.Range(0, 16).Select(i => ("s" + i % 4, "i" + i / 4, i % 4 == i / 4 ? "1" : i / 4 % 2 == 0 ? "2" : "3"))];
        double once = Observations.From(rows).Discover(algorithm)["i0"].Probability, twice = Observations.From(Twice(rows)).Discover(algorithm)["i0"].Probability;
        Assert.True(twice > once + 1e-6, $"{once:R}, then {twice:R}");
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Twins_have_the_same_weight_and_accuracy(string name)
    {
        TruthAlgorithm algorithm = Ready(TruthAlgorithm.Find(name)!);
        ForRows(algorithm, (rows, _) =>
        {
            string first = rows[0].Source;
            TruthEstimate found = Observations.From(rows.Concat(rows.Where(row => row.Source == first).Select(row => ("twin", row.Item, row.Value)))).Discover(algorithm);
            SourceEstimate one = found.Source(found.Observations.FindSource(first)), two = found.Source(found.Observations.FindSource("twin"));
            Assert.Equal(one.Accuracy, two.Accuracy, 9);
            Assert.InRange(two.Weight - one.Weight, -1e-9 * Math.Max(1, Math.Abs(one.Weight)), 1e-9 * Math.Max(1, Math.Abs(one.Weight)));
        });
    }

    [Theory]
    [InlineData("majority-vote")]
    [InlineData("mean")]
    [InlineData("median")]
    public void A_copy_takes_nothing_from_what_its_original_says_where_all_weigh_the_same(string name)
    {
        // Where weights are learned this need not hold: the copy may cost others, who agree on this item, their lead elsewhere, and so their weight.
        TruthAlgorithm algorithm = TruthAlgorithm.Find(name)!;
        ForRows(algorithm, (rows, data) =>
        {
            (string Source, string Item, string Value)[] ofFirst = [.. rows.Where(row => row.Source == rows[0].Source)];
            TruthEstimate before = data.Discover(algorithm), after = Observations.From([.. rows, .. ofFirst.Select(row => ("copy", row.Item, row.Value))]).Discover(algorithm);
            foreach (var (_, item, value) in ofFirst.DistinctBy(row => row.Item).Where(row => ofFirst.Count(other => other.Item == row.Item) == 1))
                if (before[item].Number is { } number && after[item].Number is { } next)
                    Assert.True(Math.Abs(next - Number(value)) <= Math.Abs(number - Number(value)) + 1e-9);
                else
                    Assert.True(Share(after, item, value) >= Share(before, item, value) - 1e-12);
        });
    }

    static double Number(string value) => double.Parse(value, System.Globalization.CultureInfo.InvariantCulture);

    static double Share(TruthEstimate found, string item, string value) => found.Explain(item).Values.Single(reasons => reasons.Value == value).Probability;

    [Theory]
    [InlineData("accu-copy", 0, 0.05)]
    [InlineData("default", 0, 0.05)]
    [InlineData("accu", 0.2, 1)]
    [InlineData("majority-vote", 0.2, 1)]
    public void Eight_copies_of_the_worst_of_eight_change_this_share_of_open_values(string name, double least, double most) => ChangedByCopies(name, isOpen: true, least, most);

    [Theory]
    [InlineData("default", 0, 0.0)]
    [InlineData("committee", 0, 0.0)]
    [InlineData("accu-copy", 0, 0.05)]
    [InlineData("accu", 0.2, 1)]
    [InlineData("dawid-skene", 0.2, 1)]
    public void Eight_copies_of_the_worst_of_eight_change_this_share_of_classes(string name, double least, double most) => ChangedByCopies(name, isOpen: false, least, most);

    static void ChangedByCopies(string name, bool isOpen, double least, double most)
    {
        SyntheticObservations made = new() { Sources = 8, Items = 400, Count = 2_000, Accuracy = (0.55, 0.9), Seed = 3 };
        (string Source, string Item, string Value)[] rows = [.. made.Draw().Select(row => (row.Source, row.Item, isOpen ? row.Item + row.Value : row.Value))];
        string worst = "s" + Enumerable.Range(0, made.Sources).MinBy(made.AccuracyOf);
        TruthEstimate before = Found(Observations.From(rows), name);
        TruthEstimate after = Found(Observations.From([.. rows, .. Enumerable.Range(0, 8).SelectMany(copy => rows.Where(row => row.Source == worst).Select(row => ($"copy {copy}", row.Item, row.Value)))]), name);
        double changed = before.Items.Average(item => after[item.Item].Value == item.Value ? 0 : 1.0);
        Assert.InRange(changed, least, most);
    }

    static TruthEstimate Found(Observations data, string name) => TruthAlgorithm.Find(name) is { } algorithm ? data.Discover(algorithm) : data.Discover();
}
