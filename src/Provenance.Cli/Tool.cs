using System.CommandLine;
using System.CommandLine.Help;

namespace Provenance.Cli;

/// <summary>The tool as a function: arguments in, exit code out.</summary>
static class Tool
{
    /// <summary>The name people type.</summary>
    public const string Name = "provenance";

    /// <summary>Runs a command. Never throws.</summary>
    public static int Run(string[] arguments, Surroundings surroundings)
    {
        try
        {
            return Invoke(arguments, surroundings);
        }
        catch (OperationCanceledException)
        {
            surroundings.Error.Write($"{Name}: Stopped.\n");
            return ExitCode.Interrupted;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            surroundings.Error.Write($"{Name}: {failure.Message}\n");
            return ExitCode.Unusable;
        }
#pragma warning disable CA1031 // The last resort: whatever went wrong, a person reads one line, not a stack trace.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            surroundings.Error.Write($"{Name}: This should not have happened; please report it with your command line. {failure.GetType().Name}: {failure.Message}\n");
            return ExitCode.Unusable;
        }
    }

    static int Invoke(string[] arguments, Surroundings surroundings)
    {
        if (arguments.FirstOrDefault() == Suggestions.Directive)
            return Suggestions.Write(Commands(called: null, surroundings), arguments[1..], surroundings);
        // As many tools have it: 'help rank' is 'rank --help'.
        if (arguments.FirstOrDefault() == "help")
            arguments = [.. arguments[1..], "--help"];
        ParseResult parsed = Commands(arguments.FirstOrDefault(), surroundings).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if ((parsed.Errors.Count > 0 || UsageErrors.Misplaced(parsed).Any()) && parsed.Action is not (HelpWithExamples or VersionAction))
            return UsageErrors.Write(parsed, surroundings.Error);
        using StreamWriter help = new(surroundings.Output, Encodings.Utf8, leaveOpen: true) { NewLine = "\n" };
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = help, Error = surroundings.Error });
    }

    static ToolCommand Commands(string? called, Surroundings surroundings)
    {
        HelpWithExamples help = new(surroundings);
        ToolCommand tool = new(Name, "Who says so, and is it really more than one? Counts independent origins, ranks claims by how well a corpus supports them, and shows why.",
            "# A first look, at a corpus that comes with the tool",
            "provenance demo",
            "# A corpus of your own, beginning with a small commented one",
            "provenance init my-corpus",
            "provenance validate my-corpus",
            "provenance rank my-corpus",
            "provenance explain my-corpus crack-in-the-pier")
        {
            Details =
            [
                "A corpus is a folder of YAML or JSON Lines files: sources, documents and the hands they went through, and claims with the words that make them.",
                "Output is UTF-8 with line feeds on every system. It has colours on a terminal only, and none where NO_COLOR is set; piped, it is 120 columns wide. Remarks and errors go to standard error.",
            ],
            ExitCodes =
            [
                ExitCode.MeaningOfFine,
                (ExitCode.Findings, "The corpus has errors ('validate'), or a claim has a flag, or changed in a way, that --fail-on names."),
                ExitCode.MeaningOfUnusable,
                (ExitCode.Interrupted, "Stopped by the user."),
            ],
        };
        foreach (Command command in Called(called, surroundings))
            tool.Add(command);
        tool.Add(new HelpOption("--help", "-h", "-?") { Description = "Show help.", Recursive = true, Action = help });
        tool.Add(new VersionOption("--version") { Description = "Show the version.", Action = new VersionAction() });
        tool.SetAction(parsed =>
        {
            help.Invoke(parsed);
            return ExitCode.Unusable;
        });
        return tool;
    }

    static readonly (string Name, Func<Surroundings, Command> Create)[] All =
    [
        ("rank", RankCommand.Create),
        ("explain", ExplainCommand.Create),
        ("sources", SourcesCommand.Create),
        ("diff", DiffCommand.Create),
        ("discover", DiscoverCommand.Create),
        ("report", ReportCommand.Create),
        ("validate", ValidateCommand.Create),
        ("init", InitCommand.Create),
        ("demo", DemoCommand.Create),
        ("completion", CompletionCommand.Create),
    ];

    /// <summary>The command that is called, or all of them: none needs the others, and making them takes time.</summary>
    static IEnumerable<Command> Called(string? name, Surroundings surroundings)
    {
        int called = Array.FindIndex(All, command => command.Name == name);
        return called < 0 ? All.Select(command => command.Create(surroundings)) : [All[called].Create(surroundings)];
    }
}
