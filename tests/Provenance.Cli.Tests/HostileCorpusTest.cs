namespace Provenance.Cli.Tests;

/// <summary>Words that would be obeyed by a terminal, a spreadsheet, a browser or the markup of the table.</summary>
public class HostileCorpusTest
{
    static readonly string Hostile = ToolRun.Fixture("hostile");

    [Fact]
    public Task Table() => Verifier.Verify(ToolRun.Of("rank", Hostile).ToString());

    [Fact]
    public Task Csv() => Verifier.Verify(ToolRun.Of("rank", Hostile, "--format", "csv").ToString());

    [Fact]
    public Task Markdown() => Verifier.Verify(ToolRun.Of("rank", Hostile, "--format", "markdown").ToString());

    [Fact]
    public Task Explanation() => Verifier.Verify(ToolRun.Of("explain", Hostile, "escapes", "prediction", "html").ToString());

    [Fact]
    public Task Explanation_in_markdown() => Verifier.Verify(ToolRun.Of("explain", Hostile, "escapes", "html", "--format", "markdown").ToString());

    [Theory]
    [InlineData("rank", "table")]
    [InlineData("rank", "json")]
    [InlineData("rank", "csv")]
    [InlineData("rank", "markdown")]
    [InlineData("sources", "table")]
    [InlineData("sources", "csv")]
    [InlineData("sources", "markdown")]
    public void Nothing_a_terminal_obeys_comes_out(string command, string format)
    {
        ToolRun run = ToolRun.Of(command, Hostile, "--format", format);
        Assert.Equal(0, run.Code);
        Assert.DoesNotContain(run.Output, letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void Nothing_a_terminal_obeys_comes_out_of_a_comparison(string format)
    {
        ToolRun run = ToolRun.Of("diff", ToolRun.Fixture("harbour"), Hostile, "--format", format);
        Assert.Equal(0, run.Code);
        Assert.Contains("escapes", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void Nothing_a_terminal_obeys_comes_out_of_a_fall(string format)
    {
        ToolRun run = ToolRun.Of("sources", Hostile, "a", "--format", format);
        Assert.Equal(0, run.Code);
        Assert.Contains("escapes", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t'));
    }

    [Fact]
    public void Nothing_turns_the_order_of_reading()
    {
        foreach (string format in new[] { "table", "markdown" })
            Assert.DoesNotContain(ToolRun.Of("rank", Hostile, "--format", format).Output, letter => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
    }

    [Fact]
    public void Letters_of_foreign_arguments_are_shown_not_obeyed()
    {
        ToolRun run = ToolRun.Of("explain", Hostile, "\u001b[31mred");
        Assert.Equal(2, run.Code);
        Assert.DoesNotContain('\u001b', run.Error);
    }
}
