using System.CommandLine;
using System.Globalization;

namespace Provenance.Cli;

/// <summary>Writes the help of a command in the order of a manual page.</summary>
/// <param name="output">Where to.</param>
/// <param name="width">How many columns a line may have. Command lines to copy are not broken.</param>
sealed class HelpPage(TextWriter output, int width)
{
    const int Indent = 2, Hanging = 6;

    /// <summary>Writes the page.</summary>
    public void Write(ToolCommand command)
    {
        bool isTool = command.Subcommands.Count > 0;
        Paragraph(isTool ? $"{Tool.Name} - {command.Description}" : $"{Tool.Name} {command.Name} - {command.Description}", 0);
        Usage(command, isTool);
        if (isTool)
            Entries("Commands", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (Synopsis(sub), sub.Description ?? "")));
        Entries("Arguments", command.Arguments.Where(argument => !argument.Hidden).Select(argument => (argument.Name, argument.Description ?? "")));
        Entries("Options", Options(command).Select(option => (Names(option), Meaning(option))));
        Details(command);
        Heading("Exit codes");
        foreach ((int code, string meaning) in command.ExitCodes)
            Paragraph(string.Create(CultureInfo.InvariantCulture, $"{code,-3}  {meaning}"), Indent, Indent + 5);
        Heading("Examples");
        foreach (string example in command.Examples)
            output.Write($"  {example}\n");
        if (command.SeeAlso.Length > 0)
        {
            Heading("See also");
            Paragraph(string.Join(", ", command.SeeAlso.Select(other => $"{Tool.Name} {other}")), Indent);
        }
    }

    void Usage(ToolCommand command, bool isTool)
    {
        Heading("Usage");
        Paragraph(isTool ? $"{Tool.Name} COMMAND [options]" : $"{Tool.Name} {Synopsis(command)} [options]", Indent);
        if (isTool)
            Paragraph($"{Tool.Name} COMMAND --help", Indent);
    }

    void Details(ToolCommand command)
    {
        if (command.Details.Length == 0)
            return;
        Heading("Details");
        for (int i = 0; i < command.Details.Length; i++)
        {
            if (i > 0)
                output.Write('\n');
            Paragraph(command.Details[i], Indent);
        }
    }

    void Entries(string heading, IEnumerable<(string Name, string Meaning)> entries)
    {
        (string Name, string Meaning)[] all = [.. entries];
        if (all.Length == 0)
            return;
        Heading(heading);
        foreach ((string name, string meaning) in all)
        {
            output.Write($"  {name}\n");
            Paragraph(meaning, Hanging);
        }
    }

    void Heading(string heading) => output.Write($"\n{heading}:\n");

    /// <summary>Words in lines that are full but no wider than the page.</summary>
    void Paragraph(string text, int indent, int? following = null)
    {
        int column = indent;
        output.Write(new string(' ', indent));
        bool first = true;
        foreach (string word in text.Split(' '))
        {
            if (!first && column + 1 + word.Length > width)
            {
                column = following ?? indent;
                output.Write($"\n{new string(' ', column)}");
            }
            else if (!first)
            {
                output.Write(' ');
                column++;
            }
            output.Write(word);
            column += word.Length;
            first = false;
        }
        output.Write('\n');
    }

    static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive))).Where(option => !option.Hidden);

    /// <summary>A command with its arguments.</summary>
    public static string Synopsis(Command command) => string.Join(' ', command.Arguments.Where(argument => !argument.Hidden).Select(Synopsis).Prepend(command.Name));

    static string Synopsis(Argument argument)
    {
        string repeated = argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}..." : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{repeated}]" : repeated;
    }

    static string Names(Option option)
    {
        string names = string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Append(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    static string Meaning(Option option)
    {
        string meaning = option.Description ?? "";
        return option is { HasDefaultValue: true, ValueType: { } type } && type == typeof(string) && option.GetDefaultValue() is string value
            ? $"{meaning} Default: {value}." : meaning;
    }
}
