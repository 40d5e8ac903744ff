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
            : Messages(parsed, command).Distinct(StringComparer.Ordinal);
        foreach (string message in messages.Where(message => message.Length > 0))
            error.Write($"{Tool.Name}: {ShownText.Line(message)}\n");
        error.Write($"Try '{(isTool ? Tool.Name : $"{Tool.Name} {command.Name}")} --help'.\n");
        return ExitCode.Unusable;
    }

    /// <summary>What looks like an option and was taken for an argument. After <c>--</c> anything may stand.</summary>
    public static IEnumerable<string> Misplaced(ParseResult parsed) => parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash) ? []
        : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).Where(LooksLikeOption);

    static IEnumerable<string> Messages(ParseResult parsed, Command command)
    {
        string[] options = [.. Misplaced(parsed).Concat(parsed.UnmatchedTokens.Where(LooksLikeOption))];
        // What follows an option that is none, such as its value, is no error of its own.
        return options.Length > 0 ? options.Select(token => Unknown(token, command))
            : parsed.Errors.Select(found => Message(found, parsed)).Concat(parsed.UnmatchedTokens.Select(token => Unknown(token, command)));
    }

    static bool LooksLikeOption(string token) => token.Length > 1 && token.StartsWith('-');

    static string UnknownCommand(string token, Command tool)
    {
        if (Nearest.To(token, tool.Subcommands.Select(sub => sub.Name)) is { } meant)
            return $"There is no command '{token}'. Did you mean '{meant}'?";
        return Path.Exists(token)
            ? $"There is no command '{token}'. If it is a corpus: '{Tool.Name} rank {NewFiles.Argument(token)}'."
            : $"There is no command '{token}'. Commands are {string.Join(", ", tool.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name))}.";
    }

    static string Message(ParseError found, ParseResult parsed) => found.SymbolResult switch
    {
        // What is not understood is said token by token.
        CommandResult when found.Message.StartsWith("Unrecognized", StringComparison.Ordinal) => "",
        CommandResult when Missing(parsed) is { } missing => missing,
        ArgumentResult { Parent: CommandResult, Tokens.Count: 0 } when Missing(parsed) is { } missing => missing,
        ArgumentResult { Parent: CommandResult } argument when Choices(argument.Argument) is { Length: > 0 } choices && Wrong(argument.Tokens, choices) is { } wrong =>
            $"{argument.Argument.Name} is one of {choices}, not '{wrong}'.",
        OptionResult option when Choices(option) is { Length: > 0 } choices && Wrong(option.Tokens, choices) is { } wrong => $"{option.Option.Name} is one of {choices}, not '{wrong}'.",
        ArgumentResult { Parent: OptionResult option } when Choices(option) is { Length: > 0 } choices && Wrong(option.Tokens, choices) is { } wrong => $"{option.Option.Name} is one of {choices}, not '{wrong}'.",
        OptionResult { Tokens.Count: 0, Option: var option } => $"{option.Name} needs a value: {option.HelpName}.",
        _ => found.Message,
    };

    static string? Missing(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string[] missing = [.. command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 }).Select(argument => argument.Name)];
        return missing.Length == 0 ? null
            : $"{string.Join(" and ", missing)} {(missing.Length == 1 ? "is" : "are")} missing: '{Tool.Name} {HelpPage.Synopsis(command)}'.{Advice(command)}";
    }

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
