using System.Diagnostics;
using System.Globalization;
using System.Text;
using Provenance.Discovery;

namespace Provenance.Benchmarks;

/// <summary>
/// Truth discovery as one process does it once, which is not what a benchmark repeats: from a file to a result, or from a
/// generator to an index of a thousand million observations.
/// </summary>
static class DiscoveryRun
{
    const int Iterations = 20, Turns = 5;
    const long Many = 200_000_000;

    /// <summary><c>claims COUNT SOURCES ITEMS FILE</c>: writes observations to a file.</summary>
    public static void WriteClaims(long count, int sources, int items, string path)
    {
        using StreamWriter writer = new(path, append: false, new UTF8Encoding(false), 1 << 20);
        writer.Write("source,item,value\n");
        new ZipfClaims(count, sources, items).Draw((source, item, value) => writer.Write(string.Create(CultureInfo.InvariantCulture, $"s{source},i{item},v{value}\n")));
    }

    /// <summary><c>whole FILE</c>: reads a file and makes twenty iterations of TruthFinder, whether anything still changes or not.</summary>
    public static void Whole(string path)
    {
        Observations data = Observations.Load(path);
        Tell("started and read", SinceStart());
        TruthFinder algorithm = new() { MaxIterations = Iterations, Tolerance = -1 };
        TruthRun run = new(data, algorithm, DiscoveryOptions.Default, default);
        TruthEstimate found = new(algorithm.Name, "", new Verdicts(run, algorithm.Run(run)));
        Tell($"the whole process, to the result of {found.Iterations} iterations", SinceStart());
        TellPeak(data.Count);
        Console.WriteLine(data);
        Measure(data, [("TruthFinder", new TruthFinderModel(algorithm, null), 2.3)]);
    }

    /// <summary><c>scale COUNT SOURCES ITEMS</c>: draws observations straight into the builder and makes iterations.</summary>
    public static void Scale(long count, int sources, int items)
    {
        long start = Stopwatch.GetTimestamp();
        ObservationsBuilder builder = new();
        Name(builder.SourceNames, 's', sources);
        Name(builder.ItemNames, 'i', items);
        Name(builder.ValueNames, 'v', ZipfClaims.Values);
        Tell("named", Stopwatch.GetElapsedTime(start));
        TellPeak(count);
        start = Stopwatch.GetTimestamp();
        new ZipfClaims(count, sources, items).Draw((source, item, value) => builder.Add(source, item, value, 0));
        Tell("drawn", Stopwatch.GetElapsedTime(start));
        TellPeak(count);
        start = Stopwatch.GetTimestamp();
        Observations data = builder.Build();
        Tell("index built", Stopwatch.GetElapsedTime(start));
        TellPeak(count);
        Console.WriteLine(data);
        Measure(data, [("Accu", new AccuModel(new Accu()), 6), ("TruthFinder", new TruthFinderModel(new TruthFinder(), null), 2.3)]);
    }

    // Twenty iterations in a row against streaming forty times in a row, in turns, so that other work on the machine disturbs both; the median
    // of the turns. Of very many observations fewer in a row.
    static void Measure(Observations data, (string Name, ItemModel Model, double Weight)[] models)
    {
        foreach ((string name, ItemModel model, double weight) in models)
        {
            (TruthRun run, double[] weights) = Start(data, weight);
            run.Votes.Credits(weights, model);
            Console.WriteLine($"{name}, once:");
            TellPeak(data.Count);
        }
        foreach ((string name, ItemModel model, double weight) in models)
        {
            (TruthRun run, double[] weights) = Start(data, weight);
            run.Votes.Credits(weights, model);
            double[] streams = new double[Turns], memory = new double[Turns], passes = new double[Turns];
            double bytes = 4.0 * data.Count;
            int iterations = data.Count > Many ? 2 : Iterations;
            for (int turn = 0; turn < Turns; turn++)
            {
                streams[turn] = Mean(2 * iterations, () => EdgeStream.Read(data));
                memory[turn] = Mean(2 * iterations, () => EdgeStream.ReadMemory()) * bytes / EdgeStream.MemoryBytes;
                passes[turn] = Mean(iterations, () => run.Votes.Credits(weights, model));
            }
            double pass = Median(passes);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}: {pass * 1e3:0.0} ms an iteration, {pass / data.Count * 1e9:0.00} ns an observation"));
            TellFloor("over and over", streams);
            TellFloor("from memory", memory);

            void TellFloor(string how, double[] floor) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {Median([.. passes.Zip(floor, (own, once) => own / (2 * once))]):0.0} times reading the sources of all observations twice, {how}: once is {Median(floor) * 1e3:0.00} ms, {bytes / Median(floor) / 1e9:0.0} GB/s"));
        }
    }

    static (TruthRun Run, double[] Weights) Start(Observations data, double weight)
    {
        double[] weights = new double[data.Sources];
        Array.Fill(weights, weight);
        return (new TruthRun(data, new TruthFinder(), DiscoveryOptions.Default, default), weights);
    }

    static double Mean(int times, Action work)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < times; i++)
            work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds / times;
    }

    static double Median(double[] numbers) => numbers.Order().ElementAt(numbers.Length / 2);

    static void Name(NameTable names, char letter, int count)
    {
        Span<byte> name = stackalloc byte[16];
        name[0] = (byte)letter;
        for (int i = 0; i < count; i++)
        {
            i.TryFormat(name[1..], out int written, provider: CultureInfo.InvariantCulture);
            names.Intern(name[..(written + 1)], out _);
        }
    }

    static TimeSpan SinceStart() => DateTime.Now - Process.GetCurrentProcess().StartTime;

    static void Tell(string what, TimeSpan elapsed) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {elapsed.TotalSeconds:0.00} s"));

    static void TellPeak(long count)
    {
        long peak = Process.GetCurrentProcess().PeakWorkingSet64;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  at the peak so far {peak / 1e6:N0} MB, {(double)peak / count:0.0} bytes an observation"));
    }
}
