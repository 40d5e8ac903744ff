using System.Globalization;
using System.Text;

namespace Provenance.Reporting;

/// <summary>
/// Breaks text into lines that fit a box. No font is at hand where the report is made, so widths are those of a wide one, and the text
/// of any other fits, too.
/// </summary>
internal static class Label
{
    const double Narrow = 3.4, Usual = 6.7, Broad = 9.8, Wide = 13;

    /// <summary>The lines, the last one cut with an ellipsis where there is more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width of the box in pixels, its margins included.</param>
    /// <param name="most">How many lines there may be, from 1.</param>
    public static ValueList<string> Of(string text, int width, int most)
    {
        double room = width - 22;
        List<string> lines = [];
        StringBuilder line = new();
        double used = 0;
        foreach (string word in Pieces(ShownText.Line(text).Trim(), room))
        {
            double length = Width(word);
            if (line.Length > 0 && used + Narrow + length > room)
            {
                lines.Add(line.ToString());
                if (lines.Count == most)
                    return [.. lines[..^1], Cut(lines[^1], room)];
                line.Clear();
                used = 0;
            }
            if (line.Length > 0)
            {
                line.Append(' ');
                used += Narrow;
            }
            line.Append(word);
            used += length;
        }
        lines.Add(line.ToString());
        return lines.ToValueList();
    }

    /// <summary>How long each line of a label is, from which it can be broken again, blanks between lines left out; null where that gives other lines, or none.</summary>
    public static int[]? Lengths(string text, ValueList<string> lines)
    {
        string line = ShownText.Line(text).TrimEnd();
        if (line.Length == 0)
            return null;
        int[] lengths = new int[lines.Count];
        int at = 0;
        for (int i = 0; i < lengths.Length; i++)
        {
            while (at < line.Length && line[at] == ' ')
                at++;
            lengths[i] = lines[i].Length;
            if (i == lengths.Length - 1 && at + lengths[i] <= line.Length && lines[i].EndsWith('…') && line[at + lengths[i] - 1] != '…')
                lengths[i]--;
            if (at + lengths[i] > line.Length || line.AsSpan(at, lengths[i]) is var same && !lines[i].AsSpan(0, lengths[i]).SequenceEqual(same))
                return null;
            at += lengths[i];
        }
        return at < line.Length == lines[^1].Length > lengths[^1] ? lengths : null;
    }

    /// <summary>The words, those wider than the room in pieces.</summary>
    static IEnumerable<string> Pieces(string text, double room)
    {
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            StringBuilder piece = new();
            double used = 0;
            TextElementEnumerator letters = StringInfo.GetTextElementEnumerator(word);
            while (letters.MoveNext())
            {
                double width = Width(letters.GetTextElement());
                if (piece.Length > 0 && used + width > room)
                {
                    yield return piece.ToString();
                    piece.Clear();
                    used = 0;
                }
                piece.Append(letters.GetTextElement());
                used += width;
            }
            yield return piece.ToString();
        }
    }

    static string Cut(string line, double room)
    {
        int[] starts = StringInfo.ParseCombiningCharacters(line);
        int kept = starts.Length;
        while (kept > 0 && Width(kept == starts.Length ? line : line[..starts[kept]]) + Broad > room)
            kept--;
        return (kept == starts.Length ? line : line[..starts[kept]]).TrimEnd() + "…";
    }

    static double Width(string text)
    {
        double width = 0;
        foreach (Rune rune in text.EnumerateRunes())
            width += rune.Value switch
            {
                'i' or 'l' or 'j' or 't' or 'f' or 'r' or ' ' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or '(' or ')' or '-' => Narrow + 1,
                'm' or 'w' or 'M' or 'W' or '@' or '%' => Broad + 1,
                >= 'A' and <= 'Z' => Broad - 1.5,
                >= 0x1100 => Wide,
                _ => Usual,
            };
        return width;
    }
}
