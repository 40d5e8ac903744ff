using System.CommandLine;
using System.CommandLine.Completions;
using Provenance.Reporting;

namespace Provenance.Cli;

/// <summary>
/// What may stand where the cursor is. The scripts of <c>provenance completion</c> ask for it with the words up to the cursor,
/// the last of them unfinished or empty: <c>provenance [suggest] rank seeds --fo</c>. One suggestion a line, with its meaning after
/// a tab; nothing where a file may stand, which shells complete themselves.
/// </summary>
static class Suggestions
{
    /// <summary>The word before those of an unfinished command line.</summary>
    public const string Directive = "[suggest]";

    /// <summary>Writes what may take the place of the last word.</summary>
    public static int Write(Command tool, string[] words, Surroundings surroundings)
    {
        string last = words.Length == 0 ? "" : words[^1];
        string[] before = words.Length == 0 ? [] : words[..^1];
        new Destination(surroundings).Write((TextWriter output) =>
        {
            foreach ((string value, string meaning) in Of(tool, before, last))
                if (value.StartsWith(last, StringComparison.OrdinalIgnoreCase) && value != last)
                    output.Write(meaning.Length == 0 ? $"{value}\n" : $"{value}\t{ShownText.Line(meaning)}\n");
        });
        return ExitCode.Fine;
    }

    static IEnumerable<(string Value, string Meaning)> Of(Command tool, string[] before, string last)
    {
        if (before.Length == 0)
            return last.StartsWith('-') ? Names(tool.Options) : tool.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description ?? ""));
        if (tool.Subcommands.FirstOrDefault(sub => sub.Name == before[0]) is not { } command)
            return [];
        if (Option(command, before[^1]) is { } option && TakesValue(option))
            return Values(option, last);
        return last.StartsWith('-') ? Names(command.Options.Concat(tool.Options.Where(general => general.Recursive))) : Arguments(command, before[1..]);
    }

    static IEnumerable<(string, string)> Names(IEnumerable<Option> options) =>
        options.Where(option => !option.Hidden).Select(option => (option.Name, option.Description ?? ""));

    /// <summary>The values of an option; after a comma, each as one more of a list.</summary>
    static IEnumerable<(string, string)> Values(Option option, string last)
    {
        string given = option.Arity.MaximumNumberOfValues > 1 && last.LastIndexOf(',') is >= 0 and var comma ? last[..(comma + 1)] : "";
        return option.GetCompletions(CompletionContext.Empty).Select(item => (given + item.Label, item.Documentation ?? item.Detail ?? ""));
    }

    static IEnumerable<(string, string)> Arguments(Command command, string[] before)
    {
        List<string> given = [];
        for (int i = 0; i < before.Length; i++)
            if (!before[i].StartsWith('-'))
                given.Add(before[i]);
            else if (Option(command, before[i]) is { } option && TakesValue(option))
                i++;
        if (command.Arguments.Count == 0)
            return [];
        Argument argument = command.Arguments[Math.Min(given.Count, command.Arguments.Count - 1)];
        if (given.Count >= command.Arguments.Count && argument.Arity.MaximumNumberOfValues <= 1)
            return [];
        return argument.Name is CorpusIds.ClaimArgument or CorpusIds.SourceArgument
            ? CorpusIds.Of(argument.Name, given[0]).Where(noun => !given.Contains(noun.Id, StringComparer.Ordinal))
            : argument.GetCompletions(CompletionContext.Empty).Select(item => (item.Label, ""));
    }

    static Option? Option(Command command, string word) => word.StartsWith('-')
        ? command.Options.FirstOrDefault(option => option.Name == word || option.Aliases.Contains(word)) : null;

    static bool TakesValue(Option option) => option.ValueType != typeof(bool) && option.Arity.MaximumNumberOfValues > 0;
}
