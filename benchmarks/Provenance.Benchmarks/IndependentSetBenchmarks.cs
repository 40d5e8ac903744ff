using BenchmarkDotNet.Attributes;
using Provenance.Lineage;

namespace Provenance.Benchmarks;

/// <summary>The independent lines of one claim: a usual one, a busy one, and two that only a crowd of documents makes.</summary>
[MemoryDiagnoser]
public class IndependentSetBenchmarks
{
    readonly FactorIncidence factors = new();
    readonly ConflictGraph graph = new(0);
    double[] weights = [];

    /// <summary>How many lines there are, each resting on one to three factors.</summary>
    [Params(3, 8, 40, 100)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void DrawLines()
    {
        Random random = new(7);
        int[] all = [.. Enumerable.Range(0, Lines switch { <= 8 => 7, 40 => 40, _ => 400 })];
        weights = new double[Lines];
        graph.Reset(Lines);
        factors.Clear();
        for (int line = 0; line < Lines; line++)
        {
            random.Shuffle(all);
            factors.Add(all.AsSpan(0, random.Next(1, 4)));
            weights[line] = 0.05 + 0.9 * random.NextDouble();
        }
        factors.AddSharedFactorsTo(graph);
    }

    [Benchmark]
    public double HeaviestIndependentLines() => MaximumIndependentSet.Solve(graph, weights, factors, SolverLimits.Default).Value;
}
