using System.Text;

namespace Provenance.Reporting;

/// <summary>Writes a picture in the DOT language.</summary>
internal static class DotPicture
{
    public static string Of(Picture picture)
    {
        StringBuilder text = new("digraph explanation {\n  rankdir=TB;\n  node [fontname=\"sans-serif\"];\n");
        foreach (PictureNode node in picture.Nodes)
        {
            string shape = node.Shape switch
            {
                PictureShape.Claim => "box, peripheries=2",
                PictureShape.Hand => "box, style=rounded",
                PictureShape.Origin => "ellipse",
                _ => "box",
            };
            text.Append("  ").Append(node.Id).Append(" [label=\"").AppendJoin("\\n", node.Label.Select(Escape)).Append("\", shape=").Append(shape);
            text.Append(node.IsGrey ? ", color=\"#bbbbbb\", fontcolor=\"#888888\"];\n" : "];\n");
        }
        foreach (PictureEdge edge in picture.Edges)
        {
            text.Append("  ").Append(edge.Upper).Append(" -> ").Append(edge.Lower);
            string[] traits = [.. edge.Label.Length > 0 ? [$"label=\"{edge.Label}\""] : Array.Empty<string>(), .. edge.IsGrey ? ["style=dashed", "color=\"#bbbbbb\""] : Array.Empty<string>()];
            text.Append(traits.Length > 0 ? $" [{string.Join(", ", traits)}];\n" : ";\n");
        }
        return text.Append("}\n").ToString();
    }

    static string Escape(string label) => PictureText.Of(label, rune => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        // Older versions turn entities of HTML into characters.
        '&' => "&amp;",
        _ => null,
    });
}
