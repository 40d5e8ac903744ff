using Provenance.Lineage;

namespace Provenance.Tests.Lineage;

public class MaximumWeightMatchingTest
{
    [Theory]
    [InlineData("an odd circle", "0-1:8 1-2:8 2-3:8 3-4:8 4-0:8", 16)]
    [InlineData("a triangle", "0-1:1 1-2:1 2-0:1", 1)]
    [InlineData("a triangle with a tail", "0-1:6 1-2:7 2-0:6 2-3:5", 11)]
    [InlineData("a triangle with two tails", "0-1:6 1-2:7 2-0:6 0-3:4 2-4:5", 11)]
    [InlineData("two triangles on a bar", "0-1:1 1-2:1 2-0:1 2-3:1 3-4:1 4-5:1 5-3:1", 3)]
    [InlineData("a pentagon with a tail", "0-1:10 1-2:10 2-3:10 3-4:10 4-0:10 2-5:9", 29)]
    [InlineData("a pentagon with two tails", "0-1:10 1-2:10 2-3:10 3-4:10 4-0:10 2-5:9 4-6:9", 29)]
    [InlineData("a triangle inside a pentagon", "0-1:12 1-2:12 2-0:12 1-3:11 3-4:12 4-2:11 0-5:8", 32)]
    [InlineData("a triangle inside a pentagon inside a heptagon", "0-1:20 1-2:20 2-0:20 1-3:19 3-4:20 4-2:19 3-5:18 5-6:20 6-4:18 0-7:9 6-8:7", 69)]
    [InlineData("a heavy middle", "0-1:5 1-2:11 2-3:5", 11)]
    [InlineData("a light middle", "0-1:5 1-2:9 2-3:5", 10)]
    [InlineData("parallel edges", "0-1:5 0-1:7 0-1:6", 7)]
    [InlineData("no edge", "", 0)]
    public void Known_graphs_are_matched(string name, string edges, long expected)
    {
        (MatchingGraph graph, int[] tails, long[] weights) = Parse(edges);
        List<int> matched = MaximumWeightMatching.Solve(graph);
        AssertIsMatching(matched, tails);
        Assert.Equal((name, expected), (name, Heaviest(tails, weights)));
        Assert.Equal((name, expected), (name, matched.Sum(edge => weights[edge])));
    }

    [Theory]
    [InlineData(5, 10, 3, 2000)]
    [InlineData(7, 13, 4, 2000)]
    [InlineData(8, 14, 20, 2000)]
    [InlineData(10, 15, 1, 1000)]
    [InlineData(11, 16, 1000, 1000)]
    public void No_set_of_disjoint_edges_weighs_more(int ends, int most, int heaviest, int cases)
    {
        for (int seed = 0; seed < cases; seed++)
        {
            Random random = new(seed);
            int[] tails = new int[2 * random.Next(1, most + 1)];
            for (int half = 0; half < tails.Length; half += 2)
            {
                tails[half] = random.Next(ends);
                tails[half + 1] = (tails[half] + random.Next(1, ends)) % ends;
            }
            long[] weights = [.. Enumerable.Range(0, tails.Length / 2).Select(_ => random.NextInt64(1, heaviest + 1))];
            List<int> matched = MaximumWeightMatching.Solve(new MatchingGraph(ends, tails, weights));
            AssertIsMatching(matched, tails);
            Assert.True(Heaviest(tails, weights) == matched.Sum(edge => weights[edge]), $"seed {seed}: {string.Join(" ", tails)}");
        }
    }

    [Theory]
    [InlineData(13, 12)]
    [InlineData(30, 16)]
    [InlineData(45, 30)]
    [InlineData(60, 25)]
    [InlineData(60, 55)]
    public void Matching_and_branch_and_bound_agree(int lines, int factors)
    {
        for (int seed = 0; seed < 60; seed++)
        {
            SolverCase one = SolverCase.Random(seed, lines, lines, factors, 2, 0);
            int[] all = [.. Enumerable.Range(0, one.Count)];
            long[] units = new long[one.Count];
            WeightScale.Convert(one.Weights, units);
            ulong[] chosen = new ulong[1];
            long matched = MatchingReduction.Solve(all, units, one.Incidence(), chosen);
            int budget = 200_000;
            BranchAndBound search = new(one.Graph(), units);
            Assert.True(search.Run(ref budget, out long found));
            Assert.Equal(found, matched);
            Assert.Equal(matched, VertexBits.ToVertices(chosen).Sum(v => units[v]));
            ConflictGraph graph = one.Graph();
            Assert.All(VertexBits.ToVertices(chosen), v => Assert.DoesNotContain(VertexBits.ToVertices(chosen), u => graph.HasEdge(u, v)));
        }
    }

    [Fact]
    public void Lines_of_two_factors_give_what_all_subsets_give()
    {
        for (int seed = 0; seed < 600; seed++)
        {
            SolverCase one = SolverCase.Random(seed, 2, 14, 9, 2, 0);
            long[] units = new long[one.Count];
            WeightScale.Convert(one.Weights, units);
            ulong[] chosen = new ulong[1];
            MatchingReduction.Solve([.. Enumerable.Range(0, one.Count)], units, one.Incidence(), chosen);
            IndependentSetAssert.Near(one.BruteForce(), VertexBits.ToVertices(chosen).Sum(v => one.Weights[v]), one);
        }
    }

    [Fact]
    public void Only_lines_of_one_or_two_factors_without_other_edges_fit()
    {
        int[] all = [.. Enumerable.Range(0, 20)];
        SolverCase circle = new([.. all.Select(i => new[] { i, (i + 1) % 20 })], [], [.. all.Select(_ => 1.0)]);
        Assert.True(MatchingReduction.Fits(all, circle.Incidence()));
        Assert.False(MatchingReduction.Fits(all, null));
        Assert.False(MatchingReduction.Fits(all.AsSpan(1, MatchingReduction.SmallestCount - 1), circle.Incidence()));
        Assert.False(MatchingReduction.Fits(all, (circle with { Soft = [(3, 9)] }).Incidence()));
        circle.Factors[7] = [1, 2, 3];
        Assert.False(MatchingReduction.Fits(all, circle.Incidence()));
    }

    [Fact]
    public void A_long_odd_circle_needs_no_budget()
    {
        int[] all = [.. Enumerable.Range(0, 301)];
        SolverCase circle = new([.. all.Select(i => new[] { i, (i + 1) % 301 })], [], [.. all.Select(_ => 1.0)]);
        IndependentSet set = circle.Solve(new SolverLimits(0));
        Assert.True(set.IsExact);
        Assert.Equal(150, set.Value);
    }

    static (MatchingGraph Graph, int[] Tails, long[] Weights) Parse(string edges)
    {
        string[][] parts = [.. edges.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(edge => edge.Split('-', ':'))];
        int[] tails = [.. parts.SelectMany(edge => new[] { int.Parse(edge[0]), int.Parse(edge[1]) })];
        long[] weights = [.. parts.Select(edge => long.Parse(edge[2]))];
        return (new MatchingGraph(tails.DefaultIfEmpty(-1).Max() + 1, tails, weights), tails, weights);
    }

    static void AssertIsMatching(List<int> matched, int[] tails)
    {
        int[] ends = [.. matched.SelectMany(edge => new[] { tails[2 * edge], tails[2 * edge + 1] })];
        Assert.Equal(ends.Length, ends.Distinct().Count());
    }

    static long Heaviest(int[] tails, long[] weights, int edge = 0, ulong used = 0)
    {
        if (edge == weights.Length)
            return 0;
        long best = Heaviest(tails, weights, edge + 1, used);
        ulong ends = 1UL << tails[2 * edge] | 1UL << tails[2 * edge + 1];
        return (used & ends) != 0 ? best : Math.Max(best, weights[edge] + Heaviest(tails, weights, edge + 1, used | ends));
    }
}
