using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Provenance.Tests;

namespace Provenance.Cli.Tests;

/// <summary>Keeps the README true: its code runs, and what it shows is what comes out.</summary>
public partial class ReadmeTest
{
    static readonly string Seeds = Repository.At("seeds");

    [Fact]
    public async Task The_code_prints_what_is_shown()
    {
        ScriptOptions options = ScriptOptions.Default
            .AddReferences(typeof(Corpus).Assembly)
            .AddImports("System", "System.Collections.Generic", "System.Linq");
        // Console is the process's; a writer of the script's own keeps the tests apart.
        string code = Readme.Code.Replace("\"seeds\"", $"@\"{Seeds}\"", StringComparison.Ordinal).Replace("Console.WriteLine(", "Out.WriteLine(", StringComparison.Ordinal);
        using StringWriter output = new() { NewLine = "\n" };
        await CSharpScript.RunAsync(code, options, new Globals(output));
        Assert.Equal(Readme.Printed.TrimEnd('\n'), output.ToString().TrimEnd('\n'));
    }

    [Fact]
    public void The_code_is_as_short_as_is_said() => Assert.InRange(Readme.Code.Split('\n').Count(line => line.Trim().Length > 0), 8, 15);

    [Fact]
    public void The_console_shows_what_the_tool_prints()
    {
        string[] blocks = [.. Readme.Blocks("console")];
        Assert.Equal(2, blocks.Length);
        foreach (string block in blocks)
            CheckConsole(block);
    }

    [Fact]
    public void The_two_commands_come_first() => Assert.Equal(
        "dotnet run --project src/Provenance.Cli -- rank seeds\ndotnet test", Readme.Blocks("").First());

    [Fact]
    public void The_corpus_it_shows_has_no_error()
    {
        CorpusReading reading = CorpusReader.Parse(Readme.Blocks("yaml").Single());
        Assert.DoesNotContain(reading.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.DoesNotContain(reading.Corpus.Validate(), finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void What_it_links_to_is_there() => Assert.All(Links().Matches(Readme.Text), link =>
        Assert.True(Path.Exists(Repository.At(link.Groups[1].Value)), link.Groups[1].Value));

    [Fact]
    public void The_commands_options_and_flags_it_names_exist()
    {
        string help = string.Concat(ToolRun.Commands.Select(command => ToolRun.Of(command, "--help").Output));
        Assert.All(Options().Matches(Readme.Text).Select(option => option.Value).Except(["--project", "--global"]),
            option => Assert.Contains(option, help, StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_short() => Assert.InRange(Readme.Text.Split('\n').Length, 1, 200);

    /// <summary>Each line shown occurs in what is printed, after the one before; an ellipsis stands for lines left out.</summary>
    static void CheckConsole(string block)
    {
        string[] shown = block.TrimEnd('\n').Split('\n');
        string[] words = shown[0].Split(' ');
        string[] arguments = words[(Array.FindLastIndex(words, word => word is "provenance" or "--") + 1)..];
        Assert.StartsWith("$ ", shown[0], StringComparison.Ordinal);
        string[] printed = ToolRun.Of([.. arguments.Select(argument => argument == "seeds" ? Seeds : argument)]).Output.Split('\n');
        int next = 0;
        bool isLeftOut = false;
        foreach (string line in shown[1..])
        {
            if (line == "…")
            {
                isLeftOut = true;
                continue;
            }
            int found = Array.IndexOf(printed, line, next);
            Assert.True(found >= 0, $"Not printed, or not here: {line}");
            Assert.True(isLeftOut || found == next, $"Something is printed before this without an ellipsis: {line}");
            (next, isLeftOut) = (found + 1, false);
        }
        Assert.True(isLeftOut || next >= printed.Length - 1, "Something is printed at the end without an ellipsis.");
    }

    [GeneratedRegex(@"\]\(([^):#]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"(?<![\w-])--[a-z][a-z-]+")]
    private static partial Regex Options();
}

/// <summary>What the README's code finds around it.</summary>
/// <param name="Out">Where it prints.</param>
public sealed record Globals(TextWriter Out);
