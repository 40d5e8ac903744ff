using System.Globalization;
using System.Text;

namespace Provenance.Validation;

/// <summary>Foreign text as a message shows it: between backquotes, on one line, cut where it is long, without characters a terminal would obey.</summary>
internal static class Excerpt
{
    const int Longest = 60;

    /// <summary>The text between backquotes.</summary>
    public static string Of(string? text)
    {
        text ??= "";
        bool whole = text.Length <= Longest;
        return $"`{OnOneLine(whole ? text : text[..Longest])}{(whole ? "" : "…")}`";
    }

    /// <summary>Several texts, comma-separated, the first five of them.</summary>
    public static string Of(IReadOnlyList<string> texts)
    {
        const int Most = 5;
        string shown = string.Join(", ", texts.Take(Most).Select(Of));
        return texts.Count > Most ? string.Create(CultureInfo.InvariantCulture, $"{shown} and {texts.Count - Most} more") : shown;
    }

    /// <summary>The text with line ends, control and direction characters and half surrogate pairs replaced.</summary>
    public static string OnOneLine(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        StringBuilder line = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            line.Append(IsShown(rune) ? rune.ToString() : "\uFFFD");
        return line.ToString();
    }

    static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}
