using System.Globalization;
using BenchmarkDotNet.Running;
using Provenance.Benchmarks;

static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

switch (args)
{
    case ["claims", var count, var sources, var items, var path]:
        DiscoveryRun.WriteClaims(Number(count), Number(sources), Number(items), path);
        break;
    case ["whole", var path]:
        DiscoveryRun.Whole(path);
        break;
    case ["scale", var count, var sources, var items]:
        DiscoveryRun.Scale(Number(count), Number(sources), Number(items));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(DiscoveryRun).Assembly).Run(args);
        break;
}
