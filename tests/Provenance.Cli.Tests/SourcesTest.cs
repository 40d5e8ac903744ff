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

    [Fact]
    public Task A_table_of_some() => Verifier.Verify(ToolRun.Of("sources", Harbour, "coast-daily", "mirror-site", "night-watch").ToString());

    [Fact]
    public Task Json_of_some() => Verifier.Verify(ToolRun.Of("sources", Harbour, "coast-daily", "--format", "json").Output, "json");

    [Fact]
    public Task Csv_of_some() => Verifier.Verify(ToolRun.Of("sources", Harbour, "coast-daily", "town-radio", "--format", "csv").Output, "csv");

    [Fact]
    public Task Markdown_of_some() => Verifier.Verify(ToolRun.Of("sources", Harbour, "coast-daily", "mirror-site", "--format", "markdown").Output, "md");

    [Fact]
    public void An_unknown_source_is_met_with_the_one_that_was_meant()
    {
        ToolRun run = ToolRun.Of("sources", Harbour, "coast-dayly", "quite-another");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal("provenance: There is no source 'coast-dayly' in the corpus. Did you mean 'coast-daily'?\n"
            + "provenance: There is no source 'quite-another' in the corpus. 'provenance sources fixtures/harbour' lists those that claims rest on.\n", run.Error);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        foreach (string line in ToolRun.In(new Terminal(width), "sources", Harbour, "coast-daily", "harbour-authority").Output.Split('\n'))
            Assert.True(Tables.Cells.Width(line) <= width, line);
    }
}
