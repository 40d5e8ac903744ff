namespace Provenance.Cli.Tests;

public class CommandLineTest
{
    [Theory]
    [InlineData("tool")]
    [InlineData("rank")]
    [InlineData("explain")]
    [InlineData("sources")]
    [InlineData("diff")]
    [InlineData("validate")]
    public Task Help(string command) =>
        Verifier.Verify((command == "tool" ? ToolRun.Of("--help") : ToolRun.Of(command, "--help")).ToString(), name: command);

    [Fact]
    public void No_command_shows_the_help_and_exits_with_2()
    {
        ToolRun run = ToolRun.Of();
        Assert.Equal(2, run.Code);
        Assert.Equal(ToolRun.Of("--help").Output, run.Output);
    }

    [Fact]
    public void The_version()
    {
        ToolRun run = ToolRun.Of("--version");
        Assert.Equal(0, run.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", run.Output);
    }

    [Fact]
    public Task What_is_wrong_is_said_with_a_way_out() => Verifier.Verify(string.Concat(new[]
    {
        "rnk seeds",
        "rank",
        "rank seeds --fromat json",
        "rank seeds --format yaml",
        "rank seeds --top 0",
        "rank seeds --top many",
        "rank seeds --by name",
        "rank seeds --fail-on single-orgin",
        "rank seeds --flag nothing-like-it",
        "rank seeds more",
        "explain seeds",
        "diff seeds",
        "diff seeds seeds --fail-on single-orgin,wrse-tier,quite-another",
        "validate seeds --format table",
        "rank @file",
    }.Select(line => $"$ provenance {line}\n{ToolRun.Of(line.Split(' '))}\n")));

    [Fact]
    public void An_unknown_command_is_met_with_the_one_that_was_meant() =>
        Assert.Contains("Did you mean 'rank'?", ToolRun.Of("rnak", "seeds").Error, StringComparison.Ordinal);
}
