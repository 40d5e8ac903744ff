namespace Provenance.Reporting;

/// <summary>Lays out the parts of a drawing that nothing joins one by one, and puts them beside and below each other, the highest first.</summary>
internal static class Packing
{
    const int Gap = 40;

    /// <summary>Lays a drawing out.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="width">The width to fill, unless a part is wider.</param>
    public static void Run(Drawing drawing, int width)
    {
        List<(Drawing Part, DrawnNode[] Nodes, DrawnEdge[] Edges)> parts = [.. Parts(drawing)];
        foreach ((Drawing part, _, _) in parts)
            LayeredLayout.Run(part);
        int x = 0, y = 0, row = 0;
        foreach ((Drawing part, DrawnNode[] nodes, DrawnEdge[] edges) in parts.OrderByDescending(part => part.Part.Height).ThenBy(part => part.Nodes[0].Number))
        {
            if (x > 0 && x + part.Width > width)
                (x, y, row) = (0, y + row + Gap, 0);
            Take(part, nodes, edges, x, y);
            drawing.Width = Math.Max(drawing.Width, x + part.Width);
            drawing.Height = Math.Max(drawing.Height, y + part.Height);
            x += part.Width + Gap;
            row = Math.Max(row, part.Height);
        }
    }

    static IEnumerable<(Drawing, DrawnNode[], DrawnEdge[])> Parts(Drawing drawing)
    {
        int[] part = [.. Enumerable.Range(0, drawing.Nodes.Count)];
        foreach (DrawnEdge edge in drawing.Edges)
            part[Root(part, edge.From)] = Root(part, edge.To);
        foreach (IGrouping<int, DrawnNode> nodes in drawing.Nodes.GroupBy(node => Root(part, node.Number)).ToArray())
        {
            DrawnEdge[] edges = [.. drawing.Edges.Where(edge => Root(part, edge.From) == nodes.Key)];
            DrawnNode[] own = [.. nodes];
            Drawing alone = new();
            Dictionary<int, int> numbers = [];
            foreach (DrawnNode node in own)
            {
                numbers.Add(node.Number, alone.Nodes.Count);
                alone.Add(new DrawnNode(node.Kind, node.Width, node.Lines) { Notes = node.Notes, IsLast = node.IsLast });
            }
            foreach (DrawnEdge edge in edges)
                alone.Edges.Add(new DrawnEdge(numbers[edge.From], numbers[edge.To], edge.Kind));
            yield return (alone, own, edges);
        }
    }

    static int Root(int[] part, int node)
    {
        while (part[node] != node)
            node = part[node] = part[part[node]];
        return node;
    }

    static void Take(Drawing part, DrawnNode[] nodes, DrawnEdge[] edges, int x, int y)
    {
        for (int i = 0; i < nodes.Length; i++)
            (nodes[i].X, nodes[i].Y) = (part.Nodes[i].X + x, part.Nodes[i].Y + y);
        for (int i = 0; i < edges.Length; i++)
        {
            edges[i].IsBackward = part.Edges[i].IsBackward;
            for (int j = 0; j < part.Edges[i].Points.Count; j += 2)
                edges[i].Points.AddRange([part.Edges[i].Points[j] + x, part.Edges[i].Points[j + 1] + y]);
        }
    }
}
