using System.Globalization;
using System.Text;

namespace Provenance.Reporting;

/// <summary>
/// Comma-separated values (RFC 4180, but for the line ends, which are line feeds). A text that a spreadsheet would take for a formula,
/// one that begins with <c>= + - @</c>, their full-width forms, a tab or a line end, gets an apostrophe before it.
/// </summary>
internal sealed class Csv(TextWriter output)
{
    bool inRow;

    /// <summary>A row of names.</summary>
    public void Header(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            Field(name);
        EndRow();
    }

    public Csv Text(string? text)
    {
        text ??= "";
        Field(text.Length > 0 && IsFormula(text[0]) ? "'" + text : text);
        return this;
    }

    /// <summary>Foreign data that other programs read back: as <see cref="Text"/>, but what is a number stays one.</summary>
    public Csv Data(string text)
    {
        bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) && !text.AsSpan().ContainsAny('\t', '\r', '\n');
        if (!isNumber)
            return Text(text);
        Field(text);
        return this;
    }

    public Csv Number(long? number)
    {
        Field(number?.ToString(CultureInfo.InvariantCulture) ?? "");
        return this;
    }

    /// <summary>A number in the fewest digits that read back the same.</summary>
    public Csv Number(double? number)
    {
        Field(number?.ToString(CultureInfo.InvariantCulture) ?? "");
        return this;
    }

    /// <summary>A number that may be missing: empty for none, and for what is no number.</summary>
    public Csv Measure(double? number) => Number(number is { } value && double.IsFinite(value) ? value : null);

    /// <summary>Several ids in one field, with semicolons between them.</summary>
    public Csv Texts(IEnumerable<string> texts) => Text(string.Join(';', texts));

    public void EndRow()
    {
        output.Write('\n');
        inRow = false;
    }

    void Field(string text)
    {
        if (inRow)
            output.Write(',');
        inRow = true;
        if (text.AsSpan().IndexOfAny("\",\r\n") < 0)
            output.Write(Shown(text));
        else
            output.Write($"\"{Shown(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }

    static bool IsFormula(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';

    /// <summary>Control characters but tabs and line ends are replaced: files are looked at in terminals, too.</summary>
    static string Shown(string text)
    {
        StringBuilder? shown = null;
        for (int i = 0; i < text.Length; i++)
            if (char.IsControl(text[i]) && text[i] is not ('\t' or '\r' or '\n'))
                (shown ??= new StringBuilder(text))[i] = '\uFFFD';
        return shown?.ToString() ?? text;
    }
}
