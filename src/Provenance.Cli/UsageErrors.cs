using System.CommandLine;
using Provenance.Corpora;
using Provenance.Reporting;

namespace Provenance.Cli;

/// <summary>Says what is wrong with a command line, what was probably meant, and where help is.</summary>
static class UsageErrors
{
    /// <summary>Writes the errors of a command line.</summary>
    public static int Write(ParseResult parsed, TextWriter error)
    {
        Command command = parsed.CommandResult.Command;
        // One slip often makes several errors, such as an unknown command and the missing one.
        foreach (string message in parsed.Errors.Select(found => found.Message).Distinct(StringComparer.Ordinal))
            error.Write($"{Tool.Name}: {ShownText.Line(message)}\n");
        foreach (string token in parsed.UnmatchedTokens)
            if (Nearest.To(token, Known(command, token)) is { } meant)
                error.Write($"{Tool.Name}: Did you mean '{meant}'?\n");
        string name = command is ToolCommand && command.Name != Tool.Name ? $"{Tool.Name} {command.Name}" : Tool.Name;
        error.Write($"Try '{name} --help'.\n");
        return ExitCode.Unusable;
    }

    static IEnumerable<string> Known(Command command, string token) => token.StartsWith('-')
        ? command.Options.Where(option => !option.Hidden).Select(option => option.Name)
        : command.Subcommands.Select(sub => sub.Name);
}
