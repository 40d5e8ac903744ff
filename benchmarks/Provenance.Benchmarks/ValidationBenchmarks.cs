using System.Text;
using BenchmarkDotNet.Attributes;
using YamlDotNet.Core;

namespace Provenance.Benchmarks;

/// <summary>The promise: to validate a corpus costs less than to run over its YAML.</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    Corpus corpus = null!;
    string yaml = "";

    [Params(20_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        StringBuilder text = new("provenance: 1\nid: bench\nsources:\n");
        for (int i = 0; i <= Claims / 100; i++)
            text.Append($"  - {{ id: source-{i}, name: Source {i} }}\n");
        text.Append("documents:\n");
        for (int i = 0; i <= Claims / 10; i++)
            text.Append($"  - {{ id: document-{i}, chain: [{{ role: publisher, source: source-{i / 10} }}] }}\n");
        text.Append("claims:\n");
        for (int i = 0; i < Claims; i++)
            text.Append($"  - id: claim-{i}\n    statement: Fire {i} began.\n    kind: event\n    assertions: [{{ in: document-{i / 10}, quote: began at pier {i} }}]\n");
        yaml = text.ToString();
        corpus = CorpusReader.Parse(yaml).Corpus;
    }

    [Benchmark(Baseline = true)]
    public int RunOverYamlEvents()
    {
        Parser parser = new(new StringReader(yaml));
        int events = 0;
        while (parser.MoveNext())
            events++;
        return events;
    }

    [Benchmark]
    public int Validate() => corpus.Validate().Count;
}
