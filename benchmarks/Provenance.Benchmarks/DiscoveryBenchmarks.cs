using System.Text;
using BenchmarkDotNet.Attributes;
using Provenance.Discovery;

namespace Provenance.Benchmarks;

/// <summary>Reading observations and finding truths on made-up data: Zipf activity, ten observations an item, a hundred a source.</summary>
[MemoryDiagnoser]
public class DiscoveryBenchmarks
{
    byte[] text = [];
    Observations open = null!, labels = null!;
    TruthRun run = null!;
    double[] weights = [];

    /// <summary>How many observations are drawn.</summary>
    [Params(100_000, 1_000_000)]
    public int Count { get; set; }

    /// <summary>Draws the observations.</summary>
    [GlobalSetup]
    public void Draw()
    {
        SyntheticObservations made = new() { Sources = Count / 100, Items = Count / 10, Count = Count, ActivityExponent = 1, Seed = 20261122 };
        StringBuilder rows = new("source,item,value\n");
        foreach ((string source, string item, string value) in made.Draw())
            rows.Append(source).Append(',').Append(item).Append(',').Append(value).Append('\n');
        text = Encoding.UTF8.GetBytes(rows.ToString());
        open = Observations.Read(new MemoryStream(text));
        run = new TruthRun(open, new TruthFinder(), DiscoveryOptions.Default, default);
        weights = [.. Enumerable.Repeat(2.3, open.Sources)];
        labels = (made with { FalseValues = 9 }).ToObservations();
    }

    /// <summary>The floor under twenty iterations: reading the sources of all observations forty times.</summary>
    [Benchmark(Baseline = true)]
    public long Stream()
    {
        long sum = 0;
        for (int i = 0; i < 40; i++)
            sum += EdgeStream.Read(open);
        return sum;
    }

    /// <summary>Twenty iterations of TruthFinder alone: no preparation, no result.</summary>
    [Benchmark]
    public double TruthFinderIterations()
    {
        TruthFinderModel model = new(new TruthFinder(), null);
        double last = 0;
        for (int i = 0; i < 20; i++)
            last = run.Votes.Credits(weights, model)[0];
        return last;
    }

    /// <summary>Text to index.</summary>
    [Benchmark]
    public long Read() => Observations.Read(new MemoryStream(text)).Count;

    /// <summary>Twenty iterations of TruthFinder at most, with preparation and result.</summary>
    [Benchmark]
    public int TruthFinder() => open.Discover(new TruthFinder { Tolerance = 0 }).Iterations;

    /// <summary>Twenty iterations of Accu.</summary>
    [Benchmark]
    public int Accu() => open.Discover(new Accu { Tolerance = 0 }).Iterations;

    /// <summary>Twenty iterations of Dawid-Skene with ten classes.</summary>
    [Benchmark]
    public int DawidSkene() => labels.Discover(new DawidSkene { Tolerance = 0, MaxIterations = 20 }).Iterations;

    /// <summary>Pairs, copying and truths.</summary>
    [Benchmark]
    public int AccuCopy() => open.Discover(new AccuCopy()).Copying.Count;
}
