using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using YamlDotNet.Core;

namespace Provenance.Benchmarks;

/// <summary>
/// What reading a corpus of 20,000 claims (five scalars each, about 2 MB) costs beside what the YAML parser alone takes for it.
/// The promise: reading and validating together take at most three times the parser's time.
/// </summary>
[MemoryDiagnoser]
public class CorpusReadingBenchmarks
{
    const int Claims = 20_000;

    string yaml = "";
    string lines = "";
    Corpus corpus = new() { Id = "none" };

    [GlobalSetup]
    public void Setup()
    {
        StringBuilder text = new("provenance: 1\nid: large\nclaims:\n");
        for (int i = 0; i < Claims; i++)
            text.Append(CultureInfo.InvariantCulture, $"- id: claim-{i}\n  statement: It happened at place {i}.\n  kind: event\n  assertions: [{{ in: d{i % 50}, quote: at place {i} }}]\n");
        yaml = text.ToString();
        corpus = CorpusReader.Parse(yaml).Corpus;
        lines = corpus.ToJsonLines();
    }

    [Benchmark(Baseline = true)]
    public int BareParser()
    {
        Parser parser = new(new Scanner(new StringReader(yaml)));
        int events = 0;
        while (parser.MoveNext())
            events++;
        return events;
    }

    [Benchmark]
    public int ReadYaml() => CorpusReader.Parse(yaml).Corpus.Claims.Count;

    [Benchmark]
    public int ReadJsonLines() => CorpusReader.Parse(lines, "corpus.jsonl").Corpus.Claims.Count;

    [Benchmark]
    public int WriteYaml() => corpus.ToYaml().Length;

    [Benchmark]
    public int WriteJsonLines() => corpus.ToJsonLines().Length;
}
