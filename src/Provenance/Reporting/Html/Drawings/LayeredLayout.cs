namespace Provenance.Reporting;

/// <summary>Places the boxes of a drawing in columns from left to right. The same drawing gives the same places.</summary>
internal static class LayeredLayout
{
    /// <summary>Between columns, and from one box to the next below it.</summary>
    const int ColumnGap = 44, RowGap = 14;

    /// <summary>The height of a line that passes through a column.</summary>
    const int Passage = 6;

    /// <summary>Lays a drawing out.</summary>
    public static void Run(Drawing drawing)
    {
        int[] columnOf = Columns.Of(drawing);
        List<List<Slot>> columns = [.. Enumerable.Range(0, columnOf.Length == 0 ? 0 : columnOf.Max() + 1).Select(_ => new List<Slot>())];
        Slot[] slots = [.. drawing.Nodes.Select(node => new Slot(node, node.Height))];
        foreach (DrawnNode node in drawing.Nodes)
            columns[columnOf[node.Number]].Add(slots[node.Number]);
        List<Slot>[] ways = [.. drawing.Edges.Select(edge => Way(edge, columnOf, columns, slots))];
        Ordering.Run(columns);
        Heights.Run(columns, RowGap);
        Place(drawing, columns);
        int[] widths = [.. columns.Select(Width)];
        for (int i = 0; i < ways.Length; i++)
            Route(drawing.Edges[i], ways[i], drawing, columnOf, widths);
    }

    /// <summary>The slots a line runs through, passages added where it runs through a column.</summary>
    static List<Slot> Way(DrawnEdge edge, int[] columnOf, List<List<Slot>> columns, Slot[] slots)
    {
        int left = Columns.Left(edge), right = Columns.Right(edge);
        List<Slot> way = [slots[left]];
        for (int column = columnOf[left] + 1; column < columnOf[right]; column++)
        {
            Slot passage = new(null, Passage);
            columns[column].Add(passage);
            way.Add(passage);
        }
        way.Add(slots[right]);
        for (int i = 1; i < way.Count; i++)
        {
            way[i - 1].After.Add(way[i]);
            way[i].Before.Add(way[i - 1]);
        }
        return way;
    }

    static int Width(List<Slot> column) => column.Max(slot => slot.Node?.Width ?? 0);

    static void Place(Drawing drawing, List<List<Slot>> columns)
    {
        double top = columns.SelectMany(column => column).Select(slot => slot.Middle - slot.Height / 2.0).DefaultIfEmpty(0).Min();
        int x = 0;
        foreach (List<Slot> column in columns)
        {
            foreach (Slot slot in column)
            {
                slot.Middle -= top;
                if (slot.Node is not { } node)
                    continue;
                node.X = x;
                node.Y = (int)Math.Round(slot.Middle - slot.Height / 2.0, MidpointRounding.AwayFromZero);
                drawing.Height = Math.Max(drawing.Height, node.Y + node.Height);
            }
            x += Width(column) + ColumnGap;
            drawing.Width = x - ColumnGap;
        }
    }

    static void Route(DrawnEdge edge, List<Slot> way, Drawing drawing, int[] columnOf, int[] widths)
    {
        DrawnNode left = way[0].Node!, right = way[^1].Node!;
        edge.Points.AddRange([left.X + left.Width, left.Y + left.Height / 2]);
        int column = columnOf[left.Number];
        int x = left.X;
        for (int i = 1; i < way.Count - 1; i++)
        {
            x += widths[column++] + ColumnGap;
            int y = (int)Math.Round(way[i].Middle, MidpointRounding.AwayFromZero);
            edge.Points.AddRange([x, y, x + widths[column], y]);
            drawing.Height = Math.Max(drawing.Height, y + Passage);
        }
        edge.Points.AddRange([right.X, right.Y + right.Height / 2]);
    }
}
