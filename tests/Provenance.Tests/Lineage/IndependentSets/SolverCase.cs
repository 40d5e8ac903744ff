using System.Globalization;
using System.Numerics;
using Provenance.Lineage;

namespace Provenance.Tests.Lineage;

/// <summary>Lines with factor sets, edges of other kinds between some of them, and weights: one problem for the solver.</summary>
sealed record SolverCase(int[][] Factors, (int First, int Second)[] Soft, double[] Weights)
{
    static readonly double[] Grades = [0.9, 0.75, 0.5, 0.5, 0.25, 0.1];

    public int Count => Factors.Length;

    /// <summary>Lines by their factors as letters, all of weight 1.</summary>
    public static SolverCase Of(params string[] lines) =>
        new([.. lines.Select(line => line.Select(letter => (int)letter).ToArray())], [], [.. lines.Select(_ => 1.0)]);

    /// <summary>One of many cases: the seed says which.</summary>
    public static SolverCase Random(int seed, int least, int most, int factors = 7, int perLine = 3, double soft = 0.05)
    {
        Random random = new(seed);
        int count = random.Next(least, most + 1), weighing = random.Next(4);
        bool withSoft = random.Next(2) == 0;
        int[][] sets = new int[count][];
        double[] weights = new double[count];
        List<(int, int)> edges = [];
        for (int i = 0; i < count; i++)
        {
            int[] all = [.. Enumerable.Range(0, factors)];
            random.Shuffle(all);
            sets[i] = all[..random.Next(1, perLine + 1)];
            weights[i] = weighing switch
            {
                0 => 1,
                1 => Grades[random.Next(Grades.Length)],
                2 => 0.05 + 0.9 * random.NextDouble(),
                _ => random.Next(2) == 0 ? Grades[random.Next(Grades.Length)] : random.NextDouble() + 1e-9,
            };
            for (int j = 0; j < i && withSoft; j++)
                if (random.NextDouble() < soft)
                    edges.Add((j, i));
        }
        return new SolverCase(sets, [.. edges], weights);
    }

    public FactorIncidence Incidence()
    {
        FactorIncidence incidence = new();
        for (int i = 0; i < Count; i++)
            incidence.Add(Factors[i], Soft.Any(edge => edge.First == i || edge.Second == i));
        return incidence;
    }

    public ConflictGraph Graph()
    {
        ConflictGraph graph = new(Count);
        Incidence().AddSharedFactorsTo(graph);
        foreach ((int first, int second) in Soft)
            graph.AddEdge(first, second);
        return graph;
    }

    public IndependentSet Solve(SolverLimits? limits = null, IDominanceLog? log = null) =>
        MaximumIndependentSet.Solve(Graph(), Weights, Incidence(), limits ?? SolverLimits.Default, log);

    /// <summary>The greatest weight, from every subset.</summary>
    public double BruteForce()
    {
        ConflictGraph graph = Graph();
        bool[] independent = new bool[1 << Count];
        double[] values = new double[1 << Count];
        independent[0] = true;
        double best = 0;
        for (int mask = 1; mask < independent.Length; mask++)
        {
            int last = BitOperations.Log2((uint)mask), others = mask ^ (1 << last);
            if (!independent[others] || Enumerable.Range(0, last).Any(v => (others >> v & 1) != 0 && graph.HasEdge(v, last)))
                continue;
            independent[mask] = true;
            values[mask] = values[others] + Weights[last];
            best = Math.Max(best, values[mask]);
        }
        return best;
    }

    /// <summary>The same lines in another order.</summary>
    public SolverCase Permuted(int[] order) => new(
        [.. order.Select(i => Factors[i])],
        [.. Soft.Select(edge => (Array.IndexOf(order, edge.First), Array.IndexOf(order, edge.Second)))],
        [.. order.Select(i => Weights[i])]);

    /// <summary>The lines before one.</summary>
    public SolverCase Before(int line) =>
        new(Factors[..line], [.. Soft.Where(edge => edge.First < line && edge.Second < line)], Weights[..line]);

    public override string ToString() => string.Join(" ", Factors.Select((set, i) =>
        $"{{{string.Join(",", set)}}}:{Weights[i].ToString("R", CultureInfo.InvariantCulture)}")) + " soft " + string.Join(" ", Soft);
}

static class IndependentSetAssert
{
    /// <summary>Fails unless the chosen are ascending, pairwise without conflict and weigh what is said.</summary>
    public static void IsSound(SolverCase of, IndependentSet set)
    {
        ConflictGraph graph = of.Graph();
        Assert.Equal(set.Chosen.Distinct().Order(), set.Chosen);
        foreach (int first in set.Chosen)
            foreach (int second in set.Chosen)
                Assert.False(graph.HasEdge(first, second));
        Assert.Equal(set.Chosen.Aggregate(0.0, (sum, line) => sum + of.Weights[line]), set.Value);
        Assert.InRange(set.Value, 0, set.Bound);
        if (set.IsExact)
            Assert.Equal(set.Value, set.Bound);
    }

    public static void Near(double expected, double actual, SolverCase of)
    {
        if (Math.Abs(expected - actual) > 1e-12 * Math.Max(1, expected))
            Assert.Fail($"{expected:R} expected, {actual:R} found: {of}");
    }
}
