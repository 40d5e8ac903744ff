using FsCheck;
using FsCheck.Fluent;
using Provenance.Lineage;

namespace Provenance.Tests.Lineage;

public class MaximumIndependentSetTest
{
    static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Theory]
    [InlineData(2, "a", "ab", "b")]
    [InlineData(1, "ab", "bc", "ac")]
    [InlineData(1, "XPO", "YPQ", "YRO")]
    [InlineData(2, "ab", "bc", "cd", "de", "ea")]
    [InlineData(3, "a", "b", "c")]
    [InlineData(1, "a", "a", "a", "a")]
    [InlineData(1, "a")]
    [InlineData(0)]
    [InlineData(2, "ab", "cd")]
    [InlineData(1, "ab", "bc")]
    [InlineData(5, "a", "ab", "b", "bc", "c", "cd", "d", "de", "e", "ea")]
    public void Origins_are_counted_as_by_hand(int expected, params string[] lines)
    {
        IndependentSet set = SolverCase.Of(lines).Solve();
        Assert.Equal(expected, set.Value);
        Assert.Equal(expected, set.Chosen.Length);
        Assert.True(set.IsExact);
    }

    [Theory]
    [InlineData(1, 8, 7, 0.05, 3000)]
    [InlineData(9, 14, 7, 0.05, 600)]
    [InlineData(9, 14, 20, 0.05, 400)]
    [InlineData(13, 14, 30, 0.3, 300)]
    public void No_subset_weighs_more(int least, int most, int factors, double soft, int cases)
    {
        for (int seed = 0; seed < cases; seed++)
        {
            SolverCase one = SolverCase.Random(seed, least, most, factors, 3, soft);
            IndependentSet set = one.Solve();
            IndependentSetAssert.IsSound(one, set);
            Assert.True(set.IsExact);
            IndependentSetAssert.Near(one.BruteForce(), set.Value, one);
        }
    }

    [Fact]
    public void Another_conflict_never_raises_the_value() => Prop.ForAll(Seeds, seed =>
    {
        SolverCase one = SolverCase.Random(seed, 2, 24, 12);
        int second = 1 + seed % (one.Count - 1);
        SolverCase more = one with { Soft = [.. one.Soft, (seed % second, second)] };
        return more.Solve().Value <= one.Solve().Value + 1e-12;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_line_never_lowers_the_value() => Prop.ForAll(Seeds, seed =>
    {
        SolverCase one = SolverCase.Random(seed, 1, 24, 12);
        return one.Before(one.Count - 1).Solve().Value <= one.Solve().Value + 1e-12;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Copies_add_nothing() => Prop.ForAll(Seeds, seed =>
    {
        SolverCase one = SolverCase.Random(seed, 1, 20, 12, 3, 0);
        SolverCase copied = new([.. one.Factors, .. one.Factors, .. one.Factors], [], [.. one.Weights, .. one.Weights, .. one.Weights]);
        return copied.Solve().Value == one.Solve().Value;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_lines_does_not_matter() => Prop.ForAll(Seeds, seed =>
    {
        SolverCase one = SolverCase.Random(seed, 1, 30, 15);
        int[] order = [.. Enumerable.Range(0, one.Count)];
        new Random(seed).Shuffle(order);
        return Math.Abs(one.Permuted(order).Solve().Value - one.Solve().Value) <= 1e-12;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_input_gives_the_same_set_with_and_without_a_log() => Prop.ForAll(Seeds, seed =>
    {
        SolverCase one = SolverCase.Random(seed, 1, 40, 15);
        return one.Solve().Chosen.SequenceEqual(one.Solve(log: new DroppedLines()).Chosen);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_equal_lines_the_first_is_chosen()
    {
        Assert.Equal([0], SolverCase.Of("a", "a").Solve().Chosen);
        Assert.Equal([0], SolverCase.Of("ab", "bc", "ca").Solve().Chosen);
        Assert.Equal([0, 2], SolverCase.Of("ab", "bc", "cd", "de", "ea").Solve().Chosen);
    }

    [Fact]
    public void The_heavier_of_two_is_chosen()
    {
        SolverCase pair = SolverCase.Of("a", "a") with { Weights = [0.25, 0.75] };
        Assert.Equal([1], pair.Solve().Chosen);
        Assert.Equal(0.75, pair.Solve().Value);
    }

    [Theory]
    [InlineData(double.Epsilon, double.MaxValue / 4)]
    [InlineData(double.Epsilon, double.Epsilon)]
    [InlineData(1e-300, 1e300)]
    public void Weights_of_any_size_are_told_apart(double light, double heavy)
    {
        SolverCase path = SolverCase.Of("a", "ab", "b") with { Weights = [light, heavy, light] };
        Assert.Equal(light < heavy ? [1] : [0, 2], path.Solve().Chosen);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_that_is_no_weight_is_refused(double weight)
    {
        foreach (string[] lines in new[] { ["a"], ["a", "b"], new[] { "a", "b", "c" } })
        {
            SolverCase one = SolverCase.Of(lines);
            one.Weights[^1] = weight;
            Assert.Throws<ArgumentOutOfRangeException>(() => one.Solve());
        }
    }

    [Fact]
    public void Up_to_eight_lines_nothing_is_allocated_but_the_answer()
    {
        SolverCase one = SolverCase.Of("ab", "bc", "cd", "de", "ea", "af", "fg", "g");
        (ConflictGraph graph, FactorIncidence factors) = (one.Graph(), one.Incidence());
        MaximumIndependentSet.Solve(graph, one.Weights, factors, SolverLimits.Default);
        long before = GC.GetAllocatedBytesForCurrentThread();
        IndependentSet set = MaximumIndependentSet.Solve(graph, one.Weights, factors, SolverLimits.Default);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(allocated, 0, 24 + sizeof(int) * set.Chosen.Length + 7);
    }
}
