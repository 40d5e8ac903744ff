using System.Text.RegularExpressions;

namespace Provenance.Tests.Discovery;

/// <summary>What docs/algorithms.md says of one algorithm.</summary>
/// <param name="Name">The first word in code: what the algorithm is called.</param>
/// <param name="Text">The whole section.</param>
/// <param name="Options">The rows of its table of options: option, default, range, what it does.</param>
sealed partial record AlgorithmSection(string Name, string Text, string[][] Options)
{
    /// <summary>The sections of the page, in its order.</summary>
    public static AlgorithmSection[] All { get; } = [.. Sections().Split(new MarkdownPage("docs", "algorithms.md").Text).Where(section => section.StartsWith("### ", StringComparison.Ordinal)).Select(Read)];

    /// <summary>The section of an algorithm.</summary>
    public static AlgorithmSection Of(string name) => All.Single(section => section.Name == name);

    /// <summary>The years a text names.</summary>
    public static string[] Years(string text) => [.. Year().Matches(text).Select(match => match.Value).Distinct()];

    static AlgorithmSection Read(string text) => new(Code().Match(text).Groups[1].Value, text,
        [.. text.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Trim('|', ' ').Split('|').Select(cell => cell.Trim(' ', '`')).ToArray())]);

    [GeneratedRegex("^(?=##+ )", RegexOptions.Multiline)]
    private static partial Regex Sections();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(19[5-9]\d|20[0-3]\d)\b")]
    private static partial Regex Year();
}
