namespace Provenance.Cli.Tests;

public class CommandLineTest
{
    [Theory]
    [InlineData("tool")]
    [InlineData("rank")]
    [InlineData("explain")]
    [InlineData("sources")]
    [InlineData("diff")]
    [InlineData("discover")]
    [InlineData("report")]
    [InlineData("validate")]
    [InlineData("init")]
    [InlineData("demo")]
    [InlineData("completion")]
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
        "seeds",
        "--fromat json",
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
        "rank --format",
        "rank tests --output",
        "completion ksh",
        "init one two",
        "explain",
        "demo -q",
        "init --help-me",
        "rank --tpo 2 seeds",
        "rank seeds --output nowhere/ranking.csv",
    }.Select(line => $"$ provenance {line}\n{ToolRun.Of(line.Split(' '))}\n")));

    [Theory]
    [InlineData("")]
    [InlineData("rank")]
    public void Help_may_come_first(string command)
    {
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(ToolRun.Of([.. words, "--help"]), ToolRun.Of(["help", .. words]));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    public void Help_keeps_to_the_width_but_for_what_is_to_be_copied(int width)
    {
        foreach (string command in ToolRun.Commands)
            Assert.DoesNotContain(ToolRun.In(new Terminal(width), command, "--help").Output.Split("\nExamples:\n")[0].Split('\n'), line => line.Length > width);
    }

    [Fact]
    public void Every_example_of_the_help_is_a_command_line_the_tool_understands()
    {
        foreach (string command in ToolRun.Commands.Prepend(""))
        {
            string help = ToolRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Output;
            string[] examples = [.. help.Split("\nExamples:\n")[1].Split("\n\n")[0].Split('\n').Where(line => line.StartsWith("  provenance ", StringComparison.Ordinal))];
            Assert.NotEmpty(examples);
            foreach (string example in examples)
            {
                // What the shell does with it is not the tool's; with --help the rest is understood, or not, and nothing is done.
                string[] words = example.Split(" > ")[0].Split(" | ")[0].Trim().Split(' ')[1..];
                Assert.Equal(0, ToolRun.Of([.. words, "--help"]).Code);
                Assert.DoesNotContain(words.Where(word => word.StartsWith("--", StringComparison.Ordinal)), option => !help.Contains(option, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void An_unknown_command_is_met_with_the_one_that_was_meant() =>
        Assert.Contains("Did you mean 'rank'?", ToolRun.Of("rnak", "seeds").Error, StringComparison.Ordinal);
}
