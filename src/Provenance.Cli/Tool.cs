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
        ParseResult parsed = Commands(arguments.FirstOrDefault(), surroundings).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not (HelpWithExamples or VersionAction))
            return UsageErrors.Write(parsed, surroundings.Error);
        using StreamWriter help = new(surroundings.Output, Encodings.Utf8, leaveOpen: true) { NewLine = "\n" };
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = help, Error = surroundings.Error });
    }

    static ToolCommand Commands(string? called, Surroundings surroundings)
    {
        HelpWithExamples help = new();
        ToolCommand tool = new(Name, "Who says so, and is it really more than one? Counts independent origins, ranks claims by how well a corpus supports them, and shows why.",
            "provenance rank seeds",
            "provenance explain seeds CLAIM",
            "provenance rank --help");
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

    /// <summary>The command that is called, or all of them: none needs the others, and making them takes time.</summary>
    static Command[] Called(string? name, Surroundings surroundings) => name switch
    {
        "rank" => [RankCommand.Create(surroundings)],
        "explain" => [ExplainCommand.Create(surroundings)],
        "sources" => [SourcesCommand.Create(surroundings)],
        "diff" => [DiffCommand.Create(surroundings)],
        "validate" => [ValidateCommand.Create(surroundings)],
        _ => [RankCommand.Create(surroundings), ExplainCommand.Create(surroundings), SourcesCommand.Create(surroundings), DiffCommand.Create(surroundings), ValidateCommand.Create(surroundings)],
    };
}
