using System.Text.RegularExpressions;

namespace Provenance.Tests.Scoring;

/// <summary>Reads docs/flags.md: a section a flag, and in it examples, each a line that says what is expected and the corpus in a fence.</summary>
static partial class FlagPage
{
    static readonly Lazy<string> Text = new(() => File.ReadAllText(Repository.At("docs", "flags.md")).ReplaceLineEndings("\n"));

    public static List<FlagSection> Sections => [.. Split(Text.Value)];

    static IEnumerable<FlagSection> Split(string text)
    {
        List<Match> heads = [.. Heading().Matches(text).Cast<Match>()];
        for (int i = 0; i < heads.Count; i++)
        {
            string body = text[(heads[i].Index + heads[i].Length)..(i + 1 < heads.Count ? heads[i + 1].Index : text.Length)];
            yield return new FlagSection(heads[i].Groups["id"].Value, heads[i].Groups["severity"].Value, body, [.. Examples(heads[i].Groups["id"].Value, body)]);
        }
    }

    static IEnumerable<FlagExample> Examples(string flag, string body)
    {
        foreach (Match match in Example().Matches(body))
            yield return new FlagExample(flag, match.Groups["not"].Length == 0, match.Groups["claim"].Value,
                match.Groups["severity"].Success ? match.Groups["severity"].Value : null,
                match.Groups["budget"].Success ? int.Parse(match.Groups["budget"].Value, System.Globalization.CultureInfo.InvariantCulture) : null,
                match.Groups["witness"].Value, match.Groups["yaml"].Value,
                [.. match.Groups["document"].Captures.Select((document, i) => (document.Value, match.Groups["content"].Captures[i].Value))]);
    }

    [GeneratedRegex(@"^## `(?<id>[a-z-]+)` \((?<severity>[a-z]+)\)\n", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\*\*(?<not>Not )?[Ff]lagged\*\* `(?<claim>[a-z-]+)`(?: \((?<severity>[a-z]+)\))?(?: with a budget of (?<budget>\d+) nodes?)?: (?<witness>[^\n]*)\n\n```yaml\n(?<yaml>.*?)```\n(?:\n```text (?<document>[a-z0-9-]+)\n(?<content>.*?)```\n)*",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}

/// <summary>What the page says of one flag.</summary>
sealed record FlagSection(string Id, string Severity, string Body, List<FlagExample> Examples);

/// <summary>
/// A corpus, and whether a claim of it has the flag. The witness is what shows the flag, word for word; where it is absent, why, in
/// words for the reader.
/// </summary>
sealed record FlagExample(string Flag, bool IsFlagged, string Claim, string? Severity, int? NodeBudget, string Witness, string Yaml,
    (string Document, string Content)[] Texts);
