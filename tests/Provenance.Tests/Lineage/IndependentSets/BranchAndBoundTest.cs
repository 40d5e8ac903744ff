using Provenance.Lineage;

namespace Provenance.Tests.Lineage;

public class BranchAndBoundTest
{
    [Theory]
    [InlineData(7, 0.1)]
    [InlineData(20, 0.1)]
    [InlineData(40, 0.3)]
    public void The_search_alone_finds_what_all_subsets_give(int factors, double soft)
    {
        for (int seed = 0; seed < 500; seed++)
        {
            SolverCase one = SolverCase.Random(seed, 1, 13, factors, 3, soft);
            long[] units = new long[one.Count];
            WeightScale scale = WeightScale.Convert(one.Weights, units);
            BranchAndBound search = new(one.Graph(), units);
            int budget = 200_000;
            Assert.True(search.Run(ref budget, out long bound));
            Assert.InRange(budget, 0, 200_000);
            Assert.Equal(bound, search.Best.ToVertices().Sum(v => units[v]));
            IndependentSetAssert.Near(one.BruteForce(), search.Best.ToVertices().Sum(v => one.Weights[v]), one);
            Assert.True(scale.UpperBound(bound) >= one.BruteForce() - 1e-12);
        }
    }

    [Fact]
    public void No_set_weighs_more_than_the_clique_cover()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            SolverCase one = SolverCase.Random(seed, 1, 13, 10);
            long[] units = new long[one.Count];
            WeightScale scale = WeightScale.Convert(one.Weights, units);
            ulong[] all = [(1UL << one.Count) - 1];
            long bound = new CliqueCover(one.Graph(), units).Bound(all);
            Assert.True(scale.UpperBound(bound) >= one.BruteForce() - 1e-12, one.ToString());
        }
    }

    [Fact]
    public void A_cover_of_cliques_is_exact()
    {
        SolverCase cliques = SolverCase.Of("a", "b", "a", "b", "a", "c") with { Weights = [1, 2, 3, 4, 5, 6] };
        long[] units = [1, 2, 3, 4, 5, 6];
        Assert.Equal(5 + 4 + 6, new CliqueCover(cliques.Graph(), units).Bound([0b111111]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(40)]
    [InlineData(300)]
    public void A_spent_budget_leaves_the_optimum_between_value_and_bound(int nodes)
    {
        int cutShort = 0;
        for (int seed = 0; seed < 60; seed++)
        {
            SolverCase one = SolverCase.Random(seed, 40, 60, 45, 3, 0.1);
            IndependentSet best = one.Solve(), some = one.Solve(new SolverLimits(nodes));
            Assert.True(best.IsExact);
            IndependentSetAssert.IsSound(one, some);
            Assert.True(some.Value <= best.Value + 1e-12, one.ToString());
            Assert.True(some.Bound >= best.Value - 1e-12, one.ToString());
            cutShort += some.IsExact ? 0 : 1;
        }
        Assert.True(nodes > 5 || cutShort > 0, "The budget was never felt.");
    }

    [Fact]
    public void A_bound_on_a_count_is_a_whole_number()
    {
        int cutShort = 0;
        for (int seed = 0; seed < 20; seed++)
        {
            SolverCase one = SolverCase.Random(seed, 60, 60, 400, 3, 0.2);
            Array.Fill(one.Weights, 1);
            IndependentSet some = one.Solve(new SolverLimits(0));
            Assert.Equal(Math.Round(some.Bound), some.Bound);
            cutShort += some.IsExact ? 0 : 1;
        }
        Assert.InRange(cutShort, 1, 20);
    }

    [Fact]
    public void Small_parts_are_exact_whatever_becomes_of_the_large_one()
    {
        SolverCase large = SolverCase.Random(3, 60, 60, 40, 3, 0.2);
        SolverCase both = new([.. large.Factors, [100], [100, 101], [101]], large.Soft, [.. large.Weights, 0.5, 0.5, 0.5]);
        IndependentSet some = both.Solve(new SolverLimits(0));
        Assert.False(some.IsExact);
        Assert.Equal([60, 62], some.Chosen.Where(line => line >= 60));
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.2)]
    [InlineData(0.35)]
    [InlineData(0.5)]
    public void Sixty_vertices_are_within_the_budget(double density)
    {
        for (int seed = 0; seed < 4; seed++)
        {
            Random random = new(seed);
            ConflictGraph graph = new(60);
            double[] weights = [.. Enumerable.Range(0, 60).Select(_ => seed % 2 == 0 ? 1 : 0.1 + random.NextDouble())];
            for (int i = 0; i < 60; i++)
                for (int j = 0; j < i; j++)
                    if (random.NextDouble() < density)
                        graph.AddEdge(i, j);
            Assert.True(MaximumIndependentSet.Solve(graph, weights, null, SolverLimits.Default).IsExact);
        }
    }

    [Fact]
    public void Beyond_the_largest_search_there_is_a_greedy_set_and_a_bound()
    {
        SolverCase one = SolverCase.Random(1, 1500, 1500, 900, 3, 0);
        long[] units = new long[one.Count];
        WeightScale.Convert(one.Weights, units);
        ConflictGraph graph = one.Graph();
        BranchAndBound search = new(graph, units);
        int budget = 200_000;
        Assert.False(search.Run(ref budget, out long bound));
        Assert.Equal(200_000, budget);
        int[] chosen = search.Best.ToVertices();
        Assert.InRange(chosen.Sum(v => units[v]), 1, bound);
        Assert.All(chosen, v => Assert.DoesNotContain(chosen, u => graph.HasEdge(u, v)));
    }
}
