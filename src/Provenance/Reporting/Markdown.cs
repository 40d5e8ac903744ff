using System.Globalization;
using System.Text;

namespace Provenance.Reporting;

/// <summary>Markdown (CommonMark with the tables of GitHub) in which foreign words are words and nothing else.</summary>
internal sealed class Markdown(TextWriter output)
{
    /// <summary>Letters that mean something to Markdown anywhere in a line; each may stand behind a backslash.</summary>
    const string Marks = "\\`*_{}[]()#!|~$";

    public void Heading(int level, string text) => output.Write($"{new string('#', level)} {Escape(text)}\n\n");

    public void Paragraph(string text) => output.Write($"{Escape(text)}\n\n");

    /// <summary>The head of a table; a name that begins with a colon is of a column aligned right.</summary>
    public void Head(params ReadOnlySpan<string> names)
    {
        output.Write('|');
        foreach (string name in names)
            output.Write($" {name.TrimStart(':')} |");
        output.Write("\n|");
        foreach (string name in names)
            output.Write(name.StartsWith(':') ? " ---: |" : " --- |");
        output.Write('\n');
    }

    /// <summary>A row of a table; each cell on one line.</summary>
    public void Row(params ReadOnlySpan<string> cells)
    {
        output.Write('|');
        foreach (string cell in cells)
            output.Write($" {Escape(cell)} |");
        output.Write('\n');
    }

    public void EndTable() => output.Write('\n');

    public static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The words on one line, with nothing in them that Markdown or HTML would act on.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (char letter in ShownText.Line(text))
            switch (letter)
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                default:
                    if (Marks.Contains(letter, StringComparison.Ordinal))
                        escaped.Append('\\');
                    escaped.Append(letter);
                    break;
            }
        return escaped.ToString();
    }
}
