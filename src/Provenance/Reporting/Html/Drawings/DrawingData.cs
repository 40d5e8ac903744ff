namespace Provenance.Reporting;

/// <summary>Writes a drawing as the data it is drawn from when somebody opens it. What the page has elsewhere is not said again.</summary>
internal static class DrawingData
{
    /// <summary>Writes the boxes with their places, and the lines with what they join and where they bend in between.</summary>
    public static void Write(PageData data, string name, Drawing drawing) => data.Object(name, data =>
    {
        data.Number("width", drawing.Width);
        data.Number("height", drawing.Height);
        data.Objects("nodes", drawing.Nodes, static (data, node) =>
        {
            data.Text("kind", node.Kind);
            data.Number("x", node.X);
            data.Number("y", node.Y);
            if (!BoxLabels.Widths.Contains(new(node.Kind, node.Width)))
                data.Number("w", node.Width);
            data.Number("claim", node.Claim);
            data.Number("source", node.Source);
            data.Number("document", node.Document);
            WriteLabel(data, node);
            data.Mark("faded", node.IsFaded);
        });
        data.Objects("edges", drawing.Edges, static (data, edge) =>
        {
            data.Number("from", edge.From);
            data.Number("to", edge.To);
            if (edge.Kind != "hand")
                data.Text("kind", edge.Kind);
            // The ends are in the middle of the sides of the boxes.
            data.Numbers("bends", edge.Bends());
            data.Mark("faded", edge.IsFaded);
            data.Mark("back", edge.IsBackward);
        });
    });

    /// <summary>The label, unless the page has it; the statement of a claim is only broken into lines.</summary>
    static void WriteLabel(PageData data, DrawnNode node)
    {
        int[]? lengths = node.Claim is null ? null : Label.Lengths(node.Full, node.Lines);
        bool isKnown = node.IsNamedByLink || lengths is not null;
        if (lengths is not null)
            data.Numbers("lengths", lengths);
        if (!isKnown)
            data.Texts("lines", node.Lines);
        data.Texts("notes", node.Notes);
        if (IsCut(node.Notes) || !isKnown && IsCut(node.Lines))
            data.Text("full", node.Full);
    }

    static bool IsCut(ValueList<string> lines) => lines.Count > 0 && lines[lines.Count - 1].EndsWith('…');
}
