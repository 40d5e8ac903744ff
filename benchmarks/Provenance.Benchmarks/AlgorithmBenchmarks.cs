using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace Provenance.Benchmarks;

/// <summary>
/// Every algorithm, ten iterations at most and its result, against the plain vote on the same data: made-up observations of 1,000 sources as
/// active as Zipf's law has it, ten an item. Words are open, eleven values an item of their own, unless an algorithm is for labels of ten classes or for numbers.
/// </summary>
[MemoryDiagnoser]
public class AlgorithmBenchmarks
{
    const int Count = 100_000, Classes = 10;

    Observations data = null!;
    TruthAlgorithm algorithm = null!;

    /// <summary>The names of all algorithms.</summary>
    public static IEnumerable<string> Names => TruthAlgorithm.All.Select(each => each.Name);

    /// <summary>The name of the algorithm.</summary>
    [ParamsSource(nameof(Names))]
    public string Algorithm { get; set; } = "";

    /// <summary>Draws the observations the algorithm is for.</summary>
    [GlobalSetup]
    public void Draw()
    {
        SyntheticObservations made = new() { Sources = Count / 100, Items = Count / 10, Count = Count, ActivityExponent = 1, Seed = 20261122 };
        algorithm = TruthAlgorithm.Find(Algorithm)! with { MaxIterations = 10, Tolerance = 0 };
        IEnumerable<(string Source, string Item, string Value)> labels = (made with { FalseValues = Classes - 1 }).Draw();
        data = algorithm switch
        {
            Mean or Median or Crh or Catd or Gtm => Observations.From(labels.Select(row => row with { Value = Number(row.Item, row.Value) })),
            Tdh or DawidSkene or OneCoin or Glad or Ibcc or Ebcc or Bwa or Committee => Observations.From(labels),
            _ => Observations.From(made.Draw().Select(row => row with { Value = row.Item + " " + row.Value })),
        };
        if (algorithm is Tdh tdh)
            algorithm = tdh with { Hierarchy = ValueHierarchy.From(Enumerable.Range(0, Classes).Select(k => (string.Create(CultureInfo.InvariantCulture, $"v{k}"), string.Create(CultureInfo.InvariantCulture, $"part {k % 3}")))) };
    }

    /// <summary>The majority vote.</summary>
    [Benchmark(Baseline = true)]
    public double Vote() => data.Discover(new MajorityVote())[0].Probability;

    /// <summary>The algorithm.</summary>
    [Benchmark]
    public int Run() => data.Discover(algorithm).Iterations;

    // Names are a letter and a number; each class is some way off the item's own number.
    static string Number(string item, string value) =>
        (10_000 * long.Parse(item.AsSpan(1), CultureInfo.InvariantCulture) + long.Parse(value.AsSpan(1), CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);
}
