namespace Provenance.Cli.Tests;

public class SourcesTest
{
    static readonly string Harbour = ToolRun.Fixture("harbour");

    [Fact]
    public Task A_table() => Verifier.Verify(ToolRun.Of("sources", Harbour).ToString());

    [Fact]
    public Task Json() => Verifier.Verify(ToolRun.Of("sources", Harbour, "--format", "json").Output, "json");

    [Fact]
    public Task Csv() => Verifier.Verify(ToolRun.Of("sources", Harbour, "--format", "csv").Output, "csv");

    [Fact]
    public Task Markdown() => Verifier.Verify(ToolRun.Of("sources", Harbour, "--format", "markdown").Output, "md");
}
