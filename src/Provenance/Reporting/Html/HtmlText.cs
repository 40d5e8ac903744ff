namespace Provenance.Reporting;

/// <summary>Writes HTML: tags are ours, everything else is escaped text.</summary>
internal sealed class HtmlText(TextWriter output)
{
    /// <summary>Writes markup of our own as it is.</summary>
    public HtmlText Tag(string markup)
    {
        output.Write(markup);
        return this;
    }

    /// <summary>Writes text, between tags or within the quotation marks of an attribute.</summary>
    public HtmlText Text(string text)
    {
        foreach (char letter in ShownText.Line(text))
            switch (letter)
            {
                case '&': output.Write("&amp;"); break;
                case '<': output.Write("&lt;"); break;
                case '>': output.Write("&gt;"); break;
                case '"': output.Write("&quot;"); break;
                case '\'': output.Write("&#39;"); break;
                // Old browsers took it for a quotation mark.
                case '`': output.Write("&#96;"); break;
                default: output.Write(letter); break;
            }
        return this;
    }

    /// <summary>Writes text between tags of our own.</summary>
    public HtmlText Element(string open, string text, string close) => Tag(open).Text(text).Tag(close);
}
