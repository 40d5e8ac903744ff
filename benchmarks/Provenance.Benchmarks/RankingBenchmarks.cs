using BenchmarkDotNet.Attributes;

namespace Provenance.Benchmarks;

/// <summary>A ranking of a million claims, and of one claim that a hundred thousand documents repost.</summary>
[MemoryDiagnoser]
public class RankingBenchmarks
{
    readonly Corpus million = SyntheticCorpus.Of(1_000_000);
    readonly Corpus reposts = SyntheticCorpus.Reposts();
    Ranking ranking = null!;
    Ranking whole = null!;
    Corpus grown = null!;

    [GlobalSetup]
    public void Setup()
    {
        ranking = SyntheticCorpus.Of(10_000, 1_000, 20_000).Rank();
        whole = million.Rank();
        grown = SyntheticCorpus.Grown(million);
    }

    /// <summary>The ranking of the million after one more document, which ten claims rest on.</summary>
    [Benchmark]
    public Ranking MillionClaimsAndOneDocument() => whole.Update(grown);

    /// <summary>1,000,000 claims of one to five lines over 10,000 sources and 200,000 documents.</summary>
    [Benchmark]
    public Ranking MillionClaims() => million.Rank();

    /// <summary>The same on one thread.</summary>
    [Benchmark]
    public Ranking MillionClaimsOnOneThread() => million.Rank(new ScoringOptions { MaxThreads = 1 });

    /// <summary>One claim, 100,000 reposts of 20 origins, lineage of all documents included.</summary>
    [Benchmark]
    public Ranking HundredThousandReposts() => reposts.Rank();

    /// <summary>Explanations of 1,000 claims.</summary>
    [Benchmark(OperationsPerInvoke = 1_000)]
    public int Explanations()
    {
        int lines = 0;
        for (int i = 0; i < 1_000; i++)
            lines += ranking[i].Explain().Lines.Count;
        return lines;
    }
}
