using FsCheck;
using FsCheck.Fluent;

namespace Provenance.Tests.Discovery;

/// <summary>What is said of iterations and their end is true.</summary>
public class ConvergenceTest
{
    // 0 is above 1 and 2, and 1 above 3.
    static readonly ValueHierarchy Places = ValueHierarchy.From([("1", "0"), ("2", "0"), ("3", "1")]);

    /// <summary>Independent sources of moderate accuracy, ten voices an item; the values are digits.</summary>
    static readonly Observations Calm = Digits(new SyntheticObservations { Items = 500, Count = 5_000, FalseValues = 3, Accuracy = (0.6, 0.9), Seed = 3 });

    /// <summary>More values, and sources of more different accuracies.</summary>
    static readonly Observations Lively = Digits(new SyntheticObservations { Items = 500, Count = 5_000, Accuracy = (0.5, 0.95), Seed = 3 });

    public static TheoryData<string> Algorithms => [.. TruthAlgorithm.All.Select(algorithm => algorithm.Name)];

    /// <summary>Those that go on until nothing changes; the two-pass vote has stages of one pass, the committee's members end each for itself.</summary>
    public static TheoryData<string> Iterating => [.. TruthAlgorithm.All.Select(algorithm => algorithm.Name).Except(["majority-vote", "mean", "median", "two-pass-vote", "committee"])];

    static Observations Digits(SyntheticObservations made) => Observations.From(made.Draw().Select(row => (row.Source, row.Item, row.Value[1..])));

    static TruthAlgorithm Ready(string name) => TruthAlgorithm.Find(name) is Tdh tdh ? tdh with { Hierarchy = Places } : TruthAlgorithm.Find(name)!;

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void On_calm_data_it_ends_within_its_usual_number_of_iterations_but_for_these(string name)
    {
        // Wawa makes one round on purpose. The investments' fixed point is degenerate, and they stop on the way there. Rounding half of every estimate
        // keeps 3-Estimates swinging for ever.
        string[] not = ["agreement-vote", "investment", "pooled-investment", "three-estimates"];
        Assert.Equal(!not.Contains(name), Calm.Discover(Ready(name)).Converged);
    }

    [Theory]
    [MemberData(nameof(Iterating))]
    public void Once_it_has_ended_one_more_iteration_moves_no_accuracy_by_more_than_the_tolerance(string name)
    {
        TruthAlgorithm algorithm = Ready(name);
        foreach (Observations data in new[] { Calm, Lively }.Where(data => algorithm.Unsuitable(data) is null))
        {
            TruthEstimate ended = data.Discover(algorithm);
            if (!ended.Converged)
                continue;
            TruthEstimate after = data.Discover(algorithm with { MaxIterations = ended.Iterations + 1, Tolerance = 0 });
            // TruthFinder ends by the paper's criterion, the cosine between the trusts of two iterations, which lets each of them still move.
            double moved = algorithm is TruthFinder ? 1 - Cosine(Trust(ended), Trust(after)) : ended.Sources.Zip(after.Sources, (left, right) => Math.Abs(left.Accuracy - right.Accuracy)).Max();
            Assert.True(moved <= algorithm.Tolerance, $"{moved} in iteration {after.Iterations}");
        }
    }

    static double[] Trust(TruthEstimate found) => [.. found.Sources.Select(source => 1 - Math.Exp(-source.Weight))];

    static double Cosine(double[] left, double[] right) =>
        left.Zip(right, (a, b) => a * b).Sum() / Math.Sqrt(left.Sum(a => a * a) * right.Sum(b => b * b));

    [Theory]
    [MemberData(nameof(Iterating))]
    public void Where_it_ended_makes_no_difference_to_how_it_got_there(string name)
    {
        TruthAlgorithm algorithm = Ready(name);
        TruthEstimate ended = Lively.Discover(algorithm), limited = Lively.Discover(algorithm with { MaxIterations = ended.Iterations, Tolerance = 0 });
        Assert.Equal(ended.Sources, limited.Sources);
        Assert.Equal(ended.Items, limited.Items);
    }

    [Theory]
    [MemberData(nameof(Iterating))]
    public void No_tolerance_and_few_iterations_are_kept_to(string name)
    {
        TruthAlgorithm algorithm = Ready(name);
        Assert.Equal((1, false), Ending(algorithm with { MaxIterations = 1, Tolerance = 0 }));
        Assert.Equal((2, false), Ending(algorithm with { MaxIterations = 2, Tolerance = 0 }));
        Assert.Equal((1, true), Ending(algorithm with { MaxIterations = 9, Tolerance = 1e30 }));

        (int, bool) Ending(TruthAlgorithm with)
        {
            TruthEstimate found = Calm.Discover(with);
            return (found.Iterations, found.Converged);
        }
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void Iterations_are_counted_and_who_has_not_ended_has_used_them_all(string name)
    {
        TruthAlgorithm algorithm = Ready(name);
        Gen<(string, string, string)[]> rows = Gen.ArrayOf(
            from source in Gen.Choose(0, 7) from item in Gen.Choose(0, 9) from value in Gen.Choose(0, 3) select ("s" + source, "i" + item, $"{value}"), 50);
        Prop.ForAll(rows.ToArbitrary(), Gen.Choose(1, 30).ToArbitrary(), (drawn, most) =>
        {
            TruthEstimate found = Observations.From(drawn).Discover(algorithm with { MaxIterations = most });
            // The stages of the two-pass vote are as many as there are degrees of clearness, 65 at most.
            Assert.True(found.Iterations <= (name == "two-pass-vote" ? 65 : name == "committee" ? Math.Max(65, most) : most));
            Assert.True(found.Converged || found.Iterations >= most);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30).WithReplay(20260101UL, 1UL));
    }
}
