using System.Text;

namespace Provenance.Corpora;

/// <summary>Foreign words inside our messages: short, on one line, and without characters a terminal would obey.</summary>
internal static class Foreign
{
    const int Most = 60;

    /// <summary>The words between backquotes, cut to sixty characters.</summary>
    public static string Quote(string text) => text.Length <= Most ? $"`{Plain(text)}`" : $"`{Plain(text[..Most])}…`";

    /// <summary>The words with control and direction characters and half surrogate pairs replaced.</summary>
    public static string Plain(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        StringBuilder plain = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            plain.Append(IsShown(rune) ? rune.ToString() : "\uFFFD");
        return plain.ToString();
    }

    static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
        or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator
        or System.Globalization.UnicodeCategory.Surrogate);
}
