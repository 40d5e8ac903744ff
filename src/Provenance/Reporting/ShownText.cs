using System.Globalization;
using System.Text;

namespace Provenance.Reporting;

/// <summary>
/// Foreign words as they are shown to a person: what a terminal would obey or what would turn the order of reading is made
/// visible; letters of every script, joiners among them, stay as they are.
/// </summary>
internal static class ShownText
{
    const char Pictures = '\u2400', Replacement = '\uFFFD';

    /// <summary>The words on one line: line ends and tabs become blanks.</summary>
    public static string Line(string text) => Of(text, keepLines: false);

    /// <summary>The words with their line feeds.</summary>
    public static string Lines(string text) => Of(text, keepLines: true);

    static string Of(string text, bool keepLines)
    {
        int first = 0;
        while (first < text.Length && text[first] is >= ' ' and <= '~')
            first++;
        if (first == text.Length)
            return text;
        StringBuilder shown = new(text, 0, first, text.Length + 16);
        foreach (Rune rune in text.AsSpan(first).EnumerateRunes())
            Append(shown, rune, keepLines);
        return shown.ToString();
    }

    static void Append(StringBuilder shown, Rune rune, bool keepLines)
    {
        int value = rune.Value;
        if (value == '\n' && keepLines)
            shown.Append('\n');
        else if (value is '\n' or '\r' or '\t' or 0x85 or 0x2028 or 0x2029)
            shown.Append(' ');
        else if (value < ' ')
            shown.Append((char)(Pictures + value));
        else if (value == 0x7F)
            shown.Append('\u2421');
        else if (TurnsReading(value) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Surrogate)
            shown.Append(Replacement);
        else
            AppendRune(shown, rune);
    }

    static void AppendRune(StringBuilder shown, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        shown.Append(units[..rune.EncodeToUtf16(units)]);
    }

    /// <summary>The embeddings, overrides and isolates of the bidirectional algorithm (UAX 9), and tags, which nobody sees.</summary>
    static bool TurnsReading(int value) => value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        or (>= 0xE0000 and <= 0xE007F) or 0xFEFF;
}
