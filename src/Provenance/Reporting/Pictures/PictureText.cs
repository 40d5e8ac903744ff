using System.Globalization;
using System.Text;

namespace Provenance.Reporting;

/// <summary>Makes labels fit to be drawn: of a length that fits a box, and without characters that are not seen.</summary>
internal static class PictureText
{
    const int MaximumLength = 160;

    /// <summary>The text, each rune put through an escape; control and format characters and line breaks become spaces.</summary>
    public static string Of(string text, Func<Rune, string?> escape)
    {
        StringBuilder shown = new();
        int length = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (length++ == MaximumLength)
                return shown.Append('…').ToString();
            bool hidden = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            shown.Append(hidden ? " " : escape(rune) ?? rune.ToString());
        }
        return shown.ToString();
    }
}
