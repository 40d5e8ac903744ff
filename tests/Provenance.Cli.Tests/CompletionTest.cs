using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Provenance.Cli.Tests;

public sealed partial class CompletionTest : IDisposable
{
    static readonly string Harbour = ToolRun.Fixture("harbour");

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("provenance-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("", "rank explain sources validate")]
    [InlineData("ra", "rank")]
    [InlineData("--v", "--version")]
    [InlineData("rank seeds --form", "--format")]
    [InlineData("rank seeds --format ", "table json csv markdown")]
    [InlineData("rank seeds -f j", "json")]
    [InlineData("rank --by s", "score")]
    [InlineData("rank seeds --fail-on contrad", "contradicted")]
    [InlineData("rank seeds --fail-on stale,contrad", "stale,contradicted")]
    [InlineData("completion ", "bash zsh fish pwsh")]
    [InlineData("completion bash ", "")]
    [InlineData("rank ", "")]
    [InlineData("rank seeds --output ", "")]
    [InlineData("nothing-like-it ", "")]
    public void What_may_follow(string line, string expected)
    {
        string[] found = Suggested(line.Split(' '));
        Assert.Subset(found.ToHashSet(), expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet());
        Assert.True(expected.Length > 0 || found.Length == 0, string.Join(' ', found));
    }

    [Fact]
    public void The_ids_of_claims_come_from_the_corpus()
    {
        string[] ids = [.. CorpusReader.Read(Harbour).Corpus.Claims.Select(claim => claim.Id)];
        Assert.Equal(ids, Suggested("explain", Harbour, ""));
        Assert.Equal(ids[1..], Suggested("explain", Harbour, "--format", "json", ids[0], ""));
        Assert.Equal([ids[0]], Suggested("explain", Harbour, ids[0][..^1]).Where(id => id == ids[0]));
        Assert.Equal([], Suggested("explain", "nowhere", ""));
        Assert.Equal([], Suggested("explain", ToolRun.Fixture("hostile"), "no such claim"));
    }

    [Fact]
    public void The_ids_of_sources_come_from_the_corpus()
    {
        string[] ids = [.. CorpusReader.Read(Harbour).Corpus.Sources.Select(source => source.Id)];
        Assert.Equal(ids, Suggested("sources", Harbour, ""));
        Assert.Equal(ids[1..], Suggested("sources", Harbour, ids[0], ""));
    }

    [Fact]
    public void Changes_and_flags_are_offered_where_a_comparison_may_fail()
    {
        string[] offered = Suggested("diff", Harbour, Harbour, "--fail-on", "");
        Assert.Contains("worse-tier", offered);
        Assert.Contains("contradicted", offered);
        Assert.Contains("vanished,fell", Suggested("diff", Harbour, Harbour, "--fail-on", "vanished,fe"));
    }

    [Fact]
    public void Every_option_with_words_of_its_own_completes_them()
    {
        int options = 0;
        foreach (string command in ToolRun.Commands)
            foreach (Match option in OptionWithValue().Matches(ToolRun.Of(command, "--help").Output))
            {
                string name = option.Groups[1].Value, values = option.Groups[2].Value;
                string[] expected = values.Contains('|', StringComparison.Ordinal) && !values.Any(char.IsUpper) ? values.Split('|')
                    : values.Contains("FLAG", StringComparison.Ordinal) ? [.. Flags.All.Select(flag => flag.Id)]
                    : values.StartsWith("NAME[", StringComparison.Ordinal) ? ["auto", "all", "accu-copy"] : [];
                Assert.Subset(Suggested(command, Harbour, name, "").ToHashSet(), expected.ToHashSet());
                // What is no list of words is a file, a folder or a number, of which the shell knows more.
                Assert.True(expected.Length > 0 || values.All(char.IsAsciiLetterUpper), $"{command} {name} {values}");
                options++;
            }
        Assert.InRange(options, 20, 100);
    }

    [Fact]
    public void A_suggestion_comes_with_its_meaning() =>
        Assert.StartsWith("rank\tRank the claims", ToolRun.Of("[suggest]", "ra").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void A_script_asks_the_tool(string shell)
    {
        ToolRun run = ToolRun.Of("completion", shell);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("[suggest]", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    [ShellTheory("/bin/bash")]
    [InlineData("provenance val", "validate")]
    [InlineData("provenance rank seeds --form", "--format")]
    [InlineData("provenance rank seeds --by ", "score tier")]
    [InlineData("provenance explain HARBOUR fire-in", "fire-in-harbour")]
    [InlineData("provenance validate FOLDER/cor", "FOLDER/corpus one.yaml")]
    public async Task Bash_completes(string line, string expected)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "corpus one.yaml"), "");
        File.WriteAllText(Path.Combine(folder.FullName, "completion"), ToolRun.Of("completion", "bash").Output);
        string tool = Path.Combine(AppContext.BaseDirectory, "Provenance.Cli.dll");
        string[] words = [.. line.Split(' ').Select(word => word.Replace("FOLDER", folder.FullName, StringComparison.Ordinal).Replace("HARBOUR", Harbour, StringComparison.Ordinal))];
        File.WriteAllText(Path.Combine(folder.FullName, "press-tab"), $$"""
            provenance() (exec dotnet exec '{{tool}}' "$@")
            source '{{folder.FullName}}/completion'
            COMP_WORDS=({{string.Join(' ', words.Select(word => $"'{word}'"))}})
            COMP_CWORD={{words.Length - 1}}
            _provenance
            IFS=' '; echo "${COMPREPLY[*]}"
            """);
        using Process bash = Process.Start(new ProcessStartInfo("/bin/bash", [Path.Combine(folder.FullName, "press-tab")]) { RedirectStandardOutput = true })!;
        string output = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();
        Assert.Equal(expected.Replace("FOLDER", folder.FullName, StringComparison.Ordinal), output.Trim());
    }

    [GeneratedRegex(@"^ {2,8}(?:-\w, )?(--[a-z-]+) ([A-Za-z][^\s]*)$", RegexOptions.Multiline)]
    private static partial Regex OptionWithValue();

    static string[] Suggested(params string[] words) =>
        [.. ToolRun.Of(["[suggest]", .. words]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0])];
}

/// <summary>A theory that runs a shell and is skipped, with the reason, where there is none.</summary>
public sealed class ShellTheoryAttribute : TheoryAttribute
{
    /// <param name="shell">The path of the shell.</param>
    public ShellTheoryAttribute(string shell) => Skip = File.Exists(shell) ? null : $"There is no {shell} here.";
}
