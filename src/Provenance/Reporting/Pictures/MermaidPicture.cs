using System.Globalization;
using System.Text;

namespace Provenance.Reporting;

/// <summary>Writes a picture as a Mermaid flowchart.</summary>
internal static class MermaidPicture
{
    public static string Of(Picture picture)
    {
        StringBuilder text = new("flowchart TD\n");
        foreach (PictureNode node in picture.Nodes)
        {
            (string open, string close) = node.Shape switch
            {
                PictureShape.Claim => ("[[", "]]"),
                PictureShape.Hand => ("(", ")"),
                PictureShape.Origin => ("([", "])"),
                _ => ("[", "]"),
            };
            text.Append("  ").Append(node.Id).Append(open).Append('"').AppendJoin("<br/>", node.Label.Select(Escape)).Append('"').Append(close);
            text.Append(node.IsGrey ? ":::grey\n" : "\n");
        }
        foreach (PictureEdge edge in picture.Edges)
            text.Append("  ").Append(edge.Upper).Append(edge.IsGrey ? " -.->" : " -->").Append(edge.Label.Length > 0 ? $"|{edge.Label}| " : " ").Append(edge.Lower).Append('\n');
        return text.Append("  classDef grey fill:#eeeeee,stroke:#bbbbbb,color:#888888\n").ToString();
    }

    /// <summary>Everything but letters, digits, plain punctuation and spaces is written as an entity, which Mermaid turns back into text.</summary>
    static string Escape(string label) => PictureText.Of(label, rune =>
        rune.IsAscii && !char.IsAsciiLetterOrDigit((char)rune.Value) && !" .,:-_/()=[]+".Contains((char)rune.Value)
            ? string.Create(CultureInfo.InvariantCulture, $"#{rune.Value};") : null);
}
