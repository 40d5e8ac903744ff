using Provenance.Tests;

namespace Provenance.Cli.Tests;

public sealed class DemoTest : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("provenance-");

    string Corpus => Path.Combine(folder.FullName, "demo");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void It_writes_the_seed_corpus_byte_for_byte()
    {
        Assert.Equal(0, ToolRun.Of("demo", Corpus).Code);
        string[] seeds = [.. Directory.GetFiles(Repository.At("seeds"), "*.yaml").Order(StringComparer.Ordinal)];
        Assert.Equal(seeds.Select(Path.GetFileName), Directory.GetFiles(Corpus, "*.yaml").Order(StringComparer.Ordinal).Select(Path.GetFileName));
        Assert.All(seeds, seed => Assert.Equal(File.ReadAllBytes(seed), File.ReadAllBytes(Path.Combine(Corpus, Path.GetFileName(seed)))));
    }

    [Fact]
    public void It_ranks_it_and_says_how_to_go_on()
    {
        ToolRun run = ToolRun.Of("demo", Corpus);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("independent origins", run.Output, StringComparison.Ordinal);
        foreach (string line in run.Output.Split('\n').Where(line => line.StartsWith("  provenance ", StringComparison.Ordinal)))
            Assert.Equal(0, ToolRun.Of(line.Trim().Split(' ')[1..]).Code);
    }

    [Fact]
    public void The_report_is_the_one_that_report_writes()
    {
        ToolRun.Of("demo", Corpus);
        string again = Path.Combine(folder.FullName, "again.html");
        Assert.Equal(0, ToolRun.Of("report", Corpus, "--output", again).Code);
        Assert.Equal(File.ReadAllText(again), File.ReadAllText(Path.Combine(Corpus, "report.html")));
    }

    [Fact]
    public void A_report_that_is_there_is_not_overwritten()
    {
        Directory.CreateDirectory(Corpus);
        string report = Path.Combine(Corpus, "report.html");
        File.WriteAllText(report, "mine");
        Assert.Equal(2, ToolRun.Of("demo", Corpus).Code);
        Assert.Equal("mine", File.ReadAllText(report));
    }

    [Fact]
    public void A_second_demo_overwrites_nothing()
    {
        ToolRun.Of("demo", Corpus);
        ToolRun again = ToolRun.Of("demo", Corpus);
        Assert.Equal((2, ""), (again.Code, again.Output));
        Assert.Contains("already there", again.Error, StringComparison.Ordinal);
    }
}
