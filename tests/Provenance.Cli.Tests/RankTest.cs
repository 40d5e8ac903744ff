namespace Provenance.Cli.Tests;

public class RankTest
{
    static readonly string Harbour = ToolRun.Fixture("harbour");

    [Fact]
    public Task A_table() => Verifier.Verify(ToolRun.Of("rank", Harbour).ToString());

    [Fact]
    public Task A_table_in_order_of_score() => Verifier.Verify(ToolRun.Of("rank", Harbour, "--by", "score").ToString());

    [Fact]
    public Task A_table_of_a_narrow_terminal() => Verifier.Verify(ToolRun.In(new Terminal(64), "rank", Harbour).ToString());

    [Fact]
    public Task A_table_of_a_middling_terminal() => Verifier.Verify(ToolRun.In(new Terminal(80), "rank", Harbour, "--top", "3").ToString());

    [Fact]
    public Task A_table_in_colour() => Verifier.Verify(ToolRun.In(new Terminal(100, HasColours: true), "rank", Harbour, "--top", "4").ToString().Replace('\u001b', '␛'));

    [Fact]
    public Task Json() => Verifier.Verify(ToolRun.Of("rank", Harbour, "--format", "json").Output, "json");

    [Fact]
    public Task Csv() => Verifier.Verify(ToolRun.Of("rank", Harbour, "--format", "csv").Output, "csv");

    [Fact]
    public Task Markdown() => Verifier.Verify(ToolRun.Of("rank", Harbour, "--format", "markdown").Output, "md");

    [Fact]
    public Task Only_flagged_claims() => Verifier.Verify(ToolRun.Of("rank", Harbour, "--flag", "repeated-not-corroborated,not-checkable").ToString());

    [Fact]
    public void The_output_has_no_escape_without_a_terminal() => Assert.DoesNotContain('\u001b', ToolRun.Of("rank", Harbour).Output);

    [Fact]
    public void A_terminal_without_colours_gets_none() => Assert.DoesNotContain('\u001b', ToolRun.In(new Terminal(100), "rank", Harbour).Output);

    [Theory]
    [InlineData(0, 120)]
    [InlineData(60, 60)]
    [InlineData(71, 71)]
    [InlineData(99, 99)]
    [InlineData(200, 200)]
    public void No_line_is_wider_than_the_terminal(int terminal, int width)
    {
        // The last line is a command to copy, which is not broken.
        foreach (string line in ToolRun.In(new Terminal(terminal), "rank", Harbour).Output.TrimEnd('\n').Split('\n')[..^1])
            Assert.True(Tables.Cells.Width(line) <= width, line);
    }

    [Fact]
    public void A_gate_that_is_met_exits_with_0()
    {
        ToolRun run = ToolRun.Of("rank", Harbour, "--fail-on", "quote-not-found");
        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public void A_gate_that_is_not_met_exits_with_1_and_says_why()
    {
        ToolRun run = ToolRun.Of("rank", Harbour, "--fail-on", "contradicted,quote-not-found", "--fail-on", "hearsay-only");
        Assert.Equal(1, run.Code);
        Assert.Contains("flagged contradicted.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("provenance: 1 claim is flagged hearsay-only.\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("quote-not-found", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gate_looks_at_claims_that_are_not_shown() =>
        Assert.Equal(1, ToolRun.Of("rank", Harbour, "--top", "1", "--fail-on", "hearsay-only").Code);

    [Fact]
    public void A_gate_finds_claims_that_cannot_be_checked() =>
        Assert.Equal(1, ToolRun.Of("rank", Harbour, "--fail-on", "not-checkable").Code);

    [Fact]
    public void Quiet_says_nothing_but_fails_all_the_same()
    {
        ToolRun run = ToolRun.Of("rank", Harbour, "--quiet", "--fail-on", "hearsay-only");
        Assert.Equal((1, ""), (run.Code, run.Error));
    }

    [Fact]
    public void The_same_corpus_gives_the_same_bytes() =>
        Assert.Equal(ToolRun.Of("rank", Harbour).Output, ToolRun.Of("rank", Harbour).Output);

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("markdown")]
    [InlineData("table")]
    public void Of_a_few_claims_none_is_one_that_is_not_ranked(string format)
    {
        string id = CorpusReader.Read(Harbour).Corpus.Rank().NotRanked[0].Statement;
        Assert.Contains(id, ToolRun.Of("rank", Harbour, "--format", format).Output, StringComparison.Ordinal);
        Assert.Contains(id, ToolRun.Of("rank", Harbour, "--format", format, "--top", "100").Output, StringComparison.Ordinal);
        Assert.DoesNotContain(id, ToolRun.Of("rank", Harbour, "--format", format, "--top", "2").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_is_stopped_exits_with_130()
    {
        ToolRun run = ToolRun.In(new Terminal(Cancellation: new CancellationToken(canceled: true)), "rank", Harbour);
        Assert.Equal((130, "", "provenance: Stopped.\n"), (run.Code, run.Output, run.Error));
    }
}
