using System.Text;
using Spectre.Console.Rendering;

namespace Provenance.Cli.Tables;

/// <summary>Text measured as a terminal shows it: Chinese, Japanese and Korean letters take two columns, combining marks none.</summary>
static class Cells
{
    /// <summary>How many columns a text takes.</summary>
    public static int Width(string text)
    {
        foreach (char letter in text)
            if (!IsNarrow(letter))
                return new Segment(text).CellCount();
        return text.Length;
    }

    /// <summary>Whether a letter takes one column for certain, so that the tables of Unicode need not be asked: Latin, dashes and quotes, lines and blocks.</summary>
    static bool IsNarrow(char letter) => letter is (>= ' ' and <= '~') or (>= '\u00A0' and <= '\u02FF' and not '\u00AD')
        or (>= '\u2010' and <= '\u2027') or (>= '\u2500' and <= '\u259F');

    /// <summary>The text in lines of a width at most, broken between words, and within them where a word alone is too wide.</summary>
    public static List<string> Wrap(string text, int width)
    {
        List<string> lines = [];
        StringBuilder line = new();
        int used = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int wide = Width(word);
            if (used > 0 && used + 1 + wide > width)
                used = Break(lines, line);
            if (used > 0)
                line.Append(' ');
            used += (used > 0 ? 1 : 0) + wide;
            if (wide <= width)
                line.Append(word);
            else
                used = Split(word, width, lines, line);
        }
        if (line.Length > 0 || lines.Count == 0)
            lines.Add(line.ToString());
        return lines;
    }

    /// <summary>The text cut to a width, with an ellipsis where something is missing.</summary>
    public static string Cut(string text, int width)
    {
        if (Width(text) <= width)
            return text;
        StringBuilder cut = new();
        int used = 1;
        foreach (Rune rune in text.EnumerateRunes())
        {
            string letter = rune.ToString();
            used += Width(letter);
            if (used > width)
                break;
            cut.Append(letter);
        }
        return cut.ToString().TrimEnd() + "…";
    }

    static int Break(List<string> lines, StringBuilder line)
    {
        lines.Add(line.ToString());
        line.Clear();
        return 0;
    }

    /// <summary>Breaks a word that is too wide: after a hyphen, if it has one where it must break, as ids do.</summary>
    static int Split(string word, int width, List<string> lines, StringBuilder line)
    {
        int used = 0;
        foreach (Rune rune in word.EnumerateRunes())
        {
            string letter = rune.ToString();
            int wide = Width(letter);
            if (used > 0 && used + wide > width)
            {
                string full = line.ToString();
                int keep = full.LastIndexOf('-') + 1;
                string rest = keep > 0 ? full[keep..] : "";
                line.Length -= rest.Length;
                Break(lines, line);
                line.Append(rest);
                used = Width(rest);
            }
            line.Append(letter);
            used += wide;
        }
        return used;
    }
}
