using System.Globalization;

namespace Provenance.Reporting;

/// <summary>
/// Writes HTML for a notebook's output cell: styles stand on the elements, since a cell has no page of its own, and colours are such as
/// read well on light and on dark. Whatever comes from a corpus is escaped.
/// </summary>
internal sealed class Card(TextWriter output)
{
    const string Grey = "rgba(127,127,127,.35)", Blue = "rgba(52,120,190,.9)", PaleBlue = "rgba(52,120,190,.4)";
    const string Cell = "text-align:left;vertical-align:top;padding:.25em .7em .25em 0;border:0;border-bottom:1px solid " + Grey + ";background:transparent";

    readonly HtmlText html = new(output);

    /// <summary>Begins a card.</summary>
    public void Begin() => output.Write("<div style=\"font-family:system-ui,sans-serif;max-width:70em\">");

    /// <summary>Ends it.</summary>
    public void End() => output.Write("</div>");

    /// <summary>A title, and below it what kind of thing it is.</summary>
    public void Title(string title, string below)
    {
        output.Write("<div style=\"font-size:1.15em;font-weight:600\">");
        Text(title);
        output.Write("</div>");
        Paragraph(below);
    }

    /// <summary>A paragraph.</summary>
    public void Paragraph(string text)
    {
        output.Write("<div style=\"margin:.2em 0 .5em\">");
        Text(text);
        output.Write("</div>");
    }

    /// <summary>Begins a table whose columns are so called.</summary>
    public void Table(string caption, params ReadOnlySpan<string> columns)
    {
        output.Write("<table style=\"border-collapse:collapse;margin:.3em 0 .7em\"><caption style=\"text-align:left;caption-side:top;font-weight:600;padding:.2em 0\">");
        Text(caption);
        output.Write("</caption><thead><tr>");
        foreach (string column in columns)
        {
            output.Write($"<th scope=\"col\" style=\"{Cell};font-weight:600\">");
            Text(column);
            output.Write("</th>");
        }
        output.Write("</tr></thead><tbody>");
    }

    /// <summary>Ends a table, and says how many rows were left out.</summary>
    public void EndTable(int left = 0, string how = "")
    {
        output.Write("</tbody></table>");
        if (left > 0)
            Paragraph($"… and {left.ToString("N0", CultureInfo.InvariantCulture)} more{how}");
    }

    /// <summary>Begins a table of names and values.</summary>
    public void Facts() => output.Write("<table style=\"border-collapse:collapse;margin:.3em 0 .7em\"><tbody>");

    /// <summary>A name with its value; nothing where there is none.</summary>
    public void Fact(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            Fact(name, () => Text(value));
    }

    /// <summary>A name with whatever is written.</summary>
    public void Fact(string name, Action value)
    {
        output.Write($"<tr style=\"background:transparent\"><th scope=\"row\" style=\"{Cell};font-weight:600;white-space:nowrap\">");
        Text(name);
        output.Write($"</th><td style=\"{Cell}\">");
        value();
        output.Write("</td></tr>");
    }

    /// <summary>A row of cells.</summary>
    public void Row(params ReadOnlySpan<Action> cells)
    {
        output.Write("<tr style=\"background:transparent\">");
        foreach (Action cell in cells)
        {
            output.Write($"<td style=\"{Cell}\">");
            cell();
            output.Write("</td>");
        }
        output.Write("</tr>");
    }

    /// <summary>Text, which nothing in it can turn into anything else.</summary>
    public void Text(string text) => html.Text(text);

    /// <summary>Text of a program: an id.</summary>
    public void Code(string text)
    {
        output.Write("<code style=\"font-size:.85em;opacity:.75;background:transparent\">");
        Text(text);
        output.Write("</code>");
    }

    /// <summary>Words somebody said.</summary>
    public void Quote(string text)
    {
        output.Write("<q>");
        Text(text);
        output.Write("</q>");
    }

    /// <summary>Begins a new line.</summary>
    public void NewLine() => output.Write("<br>");

    /// <summary>A share as a bar and a number: full up to what is certain, pale up to what is possible.</summary>
    public void Bar(double share, double low, double high)
    {
        output.Write("<span style=\"white-space:nowrap\">");
        output.Write($"<span aria-hidden=\"true\" style=\"display:inline-block;width:5em;height:.7em;margin-right:.5em;background:linear-gradient(to right,{Blue} {Percent(low)},{PaleBlue} {Percent(low)} {Percent(high)},{Grey} {Percent(high)})\"></span>");
        Text(Number(share));
        if (Number(low) != Number(high))
            Text($" ({Number(low)}–{Number(high)})");
        output.Write("</span>");
    }

    /// <summary>The flags of a claim, the gravest first, each with a dot that tells how grave.</summary>
    public void Flags(FlagSet flags)
    {
        foreach (Flag flag in flags.OrderByDescending(flag => flag.Severity))
        {
            output.Write("<span style=\"white-space:nowrap;margin-right:.7em\" title=\"");
            Text(flag.Definition);
            output.Write($"\"><span aria-hidden=\"true\" style=\"color:{Colour(flag.Severity)}\">●</span> ");
            Text(flag.Id);
            output.Write("</span> ");
        }
    }

    static string Colour(FlagSeverity severity) => severity switch
    {
        FlagSeverity.Critical or FlagSeverity.High => "#d9483b",
        FlagSeverity.Medium => "#d98a1f",
        _ => "#8a8a8a",
    };

    /// <summary>A share to two digits.</summary>
    public static string Number(double share) => share.ToString("0.00", CultureInfo.InvariantCulture);

    static string Percent(double share) => (100 * Math.Clamp(double.IsNaN(share) ? 0 : share, 0, 1)).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
