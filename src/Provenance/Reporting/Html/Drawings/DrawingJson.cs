using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Provenance.Reporting;

/// <summary>Writes a drawing as the data it is drawn from when somebody opens it.</summary>
internal static class DrawingJson
{
    /// <summary>Writes the boxes and lines with their places.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="drawing">The drawing.</param>
    /// <param name="hasArrows">Whether lines have an arrow where they lead to; others are read from left to right.</param>
    public static void Write(Utf8JsonWriter json, string name, Drawing drawing, bool hasArrows = false)
    {
        json.WriteStartObject(name);
        json.WriteNumber("width", drawing.Width);
        json.WriteNumber("height", drawing.Height);
        json.Objects("nodes", drawing.Nodes, static (json, node) =>
        {
            json.WriteString("kind", node.Kind);
            json.WriteNumber("x", node.X);
            json.WriteNumber("y", node.Y);
            json.WriteNumber("w", node.Width);
            json.Texts("lines", node.Lines);
            json.Texts("notes", node.Notes);
            if (IsCut(node.Lines) || IsCut(node.Notes))
                json.Text("full", node.Full);
            json.Text("link", node.Link);
            json.Mark("faded", node.IsFaded);
        });
        json.Objects("edges", drawing.Edges, (json, edge) =>
        {
            if (edge.Kind != "hand")
                json.WriteString("kind", edge.Kind);
            json.WriteString("path", Path(edge.Points));
            json.Text("full", edge.Full);
            json.Mark("faded", edge.IsFaded);
            if (!hasArrows)
                return;
            json.Mark("back", edge.IsBackward);
            json.Numbers("tip", edge.IsBackward ? edge.Points[..2] : edge.Points[^2..]);
        });
        json.WriteEndObject();
    }

    static bool IsCut(ValueList<string> lines) => lines.Count > 0 && lines[lines.Count - 1].EndsWith('…');

    /// <summary>A path in the language of SVG: curves between columns, straight lines through them.</summary>
    internal static string Path(List<int> points)
    {
        StringBuilder path = new();
        path.Append(CultureInfo.InvariantCulture, $"M{points[0]} {points[1]}");
        for (int i = 2; i < points.Count; i += 2)
        {
            int x = points[i - 2], y = points[i - 1], toX = points[i], toY = points[i + 1], middle = (x + toX) / 2;
            // A straight stretch goes on as far as the next one does.
            if (y == toY && i + 2 < points.Count && points[i + 3] == toY)
                continue;
            if (y == toY)
                path.Append(CultureInfo.InvariantCulture, $"H{toX}");
            else
                path.Append(CultureInfo.InvariantCulture, $"C{middle} {y} {middle} {toY} {toX} {toY}");
        }
        return path.ToString();
    }
}
