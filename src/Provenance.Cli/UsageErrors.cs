using System.CommandLine;
using System.CommandLine.Parsing;
using Provenance.Corpora;
using Provenance.Reporting;

namespace Provenance.Cli;

/// <summary>Says what is wrong with a command line, what was probably meant, and what to type next.</summary>
static class UsageErrors
{
    /// <summary>Writes the errors of a command line.</summary>
    public static int Write(ParseResult parsed, TextWriter error)
    {
        Command command = parsed.CommandResult.Command;
        bool isTool = command.Subcommands.Count > 0;
        // One slip often makes several errors, such as an unknown command and all that follows it.
        IEnumerable<string> messages = isTool && parsed.UnmatchedTokens is [var unknown, ..]
            ? [unknown.StartsWith('-') ? Unknown(unknown, command) : UnknownCommand(unknown, command)]
            : parsed.Errors.Select(found => Message(found, command)).Concat(parsed.UnmatchedTokens.Select(token => Unknown(token, command))).Distinct(StringComparer.Ordinal);
        foreach (string message in messages.Where(message => message.Length > 0))
            error.Write($"{Tool.Name}: {ShownText.Line(message)}\n");
        error.Write($"Try '{(isTool ? Tool.Name : $"{Tool.Name} {command.Name}")} --help'.\n");
        return ExitCode.Unusable;
    }

    static string UnknownCommand(string token, Command tool)
    {
        if (Nearest.To(token, tool.Subcommands.Select(sub => sub.Name)) is { } meant)
            return $"There is no command '{token}'. Did you mean '{meant}'?";
        return Path.Exists(token)
            ? $"There is no command '{token}'. If it is a corpus: '{Tool.Name} rank {NewFiles.Argument(token)}'."
            : $"There is no command '{token}'. Commands are {string.Join(", ", tool.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name))}.";
    }

    static string Message(ParseError found, Command command) => found.SymbolResult switch
    {
        // What is not understood is said token by token.
        CommandResult when found.Message.StartsWith("Unrecognized", StringComparison.Ordinal) => "",
        CommandResult when Missing(command) is { } missing => missing,
        ArgumentResult { Parent: CommandResult, Tokens.Count: 0 } when Missing(command) is { } missing => missing,
        ArgumentResult { Parent: CommandResult } argument when Choices(argument.Argument) is { Length: > 0 } choices && Wrong(argument.Tokens, choices) is { } wrong =>
            $"{argument.Argument.Name} is one of {choices}, not '{wrong}'.",
        OptionResult option when Choices(option) is { Length: > 0 } choices && Wrong(option.Tokens, choices) is { } wrong => $"{option.Option.Name} is one of {choices}, not '{wrong}'.",
        ArgumentResult { Parent: OptionResult option } when Choices(option) is { Length: > 0 } choices && Wrong(option.Tokens, choices) is { } wrong => $"{option.Option.Name} is one of {choices}, not '{wrong}'.",
        OptionResult { Tokens.Count: 0, Option: var option } => $"{option.Name} needs a value, {option.HelpName}.",
        _ => found.Message,
    };

    static string? Missing(Command command) => command.Arguments.LastOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0) is null
        ? null : $"Something is missing: '{Tool.Name} {HelpPage.Synopsis(command)}'.{Advice(command)}";

    static string Advice(Command command) => command.Arguments switch
    {
        [{ Name: "CORPUS" }] or [{ Name: "CORPUS" }, { Name: CorpusIds.SourceArgument }] => $" '{Tool.Name} demo' writes a corpus to try, '{Tool.Name} init' begins one of your own.",
        [.., { Name: CorpusIds.ClaimArgument }] => $" '{Tool.Name} rank CORPUS' lists the claims with their ids.",
        _ => "",
    };

    static string Unknown(string token, Command command)
    {
        string what = token.StartsWith('-') ? "no option" : "no place for";
        string advice = token.StartsWith('-') && Nearest.To(token, command.Options.Where(option => !option.Hidden).Select(option => option.Name)) is { } meant
            ? $" Did you mean '{meant}'?" : "";
        return $"There is {what} '{token}'.{advice}";
    }

    static string? Wrong(IReadOnlyList<System.CommandLine.Parsing.Token> tokens, string choices) =>
        tokens.Select(token => token.Value).FirstOrDefault(value => !choices.Split(", ").Contains(value, StringComparer.Ordinal));

    static string Choices(OptionResult option) =>
        option.Option is { HelpName: { } names, ValueType: var type } && type == typeof(string) && names.Contains('|', StringComparison.Ordinal) ? names.Replace("|", ", ", StringComparison.Ordinal) : "";

    static string Choices(Argument argument) =>
        string.Join(", ", argument.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(item => item.Label));
}
