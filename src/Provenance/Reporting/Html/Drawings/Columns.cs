namespace Provenance.Reporting;

/// <summary>
/// Gives each box a column so that lines run from left to right: the first step of the layered drawing of Sugiyama, Tagawa and Toda (1981).
/// A line that closes a circle is turned.
/// </summary>
internal static class Columns
{
    /// <summary>
    /// Where lines in one direction would need more columns than this, a net is drawn rather than a flow: see <see cref="NetColumns"/>.
    /// A drawing that ends at some boxes is always a flow.
    /// </summary>
    const int Most = 24;

    /// <summary>The column of each box, from 0.</summary>
    public static int[] Of(Drawing drawing)
    {
        List<int>[] outgoing = Lists(drawing.Nodes.Count);
        for (int i = 0; i < drawing.Edges.Count; i++)
            outgoing[drawing.Edges[i].From].Add(i);
        Turn(drawing, outgoing);
        int[] columns = Longest(drawing);
        if (columns.Length > 0 && columns.Max() >= Most && !drawing.Nodes.Exists(node => node.IsLast))
            return NetColumns.Of(drawing, columns);
        PullRight(drawing, columns);
        int last = columns.Length == 0 ? 0 : columns.Max();
        foreach (DrawnNode node in drawing.Nodes)
            if (node.IsLast && !drawing.Edges.Exists(edge => Left(edge) == node.Number))
                columns[node.Number] = Math.Max(last, columns[node.Number]);
        return columns;
    }

    /// <summary>The box at the left end of a line.</summary>
    public static int Left(DrawnEdge edge) => edge.IsBackward ? edge.To : edge.From;

    /// <summary>The box at the right end of a line.</summary>
    public static int Right(DrawnEdge edge) => edge.IsBackward ? edge.From : edge.To;

    /// <summary>An empty list for each box.</summary>
    public static List<int>[] Lists(int count)
    {
        List<int>[] lists = new List<int>[count];
        for (int i = 0; i < count; i++)
            lists[i] = [];
        return lists;
    }

    /// <summary>Turns every line that leads back to a box on the way to it, met depth first in the order of the boxes.</summary>
    static void Turn(Drawing drawing, List<int>[] outgoing)
    {
        byte[] state = new byte[drawing.Nodes.Count];
        Stack<(int Node, int Next)> way = new();
        for (int start = 0; start < state.Length; start++)
        {
            if (state[start] != 0)
                continue;
            way.Push((start, 0));
            state[start] = 1;
            while (way.TryPop(out (int Node, int Next) at))
            {
                if (at.Next == outgoing[at.Node].Count)
                {
                    state[at.Node] = 2;
                    continue;
                }
                way.Push((at.Node, at.Next + 1));
                DrawnEdge edge = drawing.Edges[outgoing[at.Node][at.Next]];
                if (state[edge.To] == 1)
                    edge.IsBackward = true;
                else if (state[edge.To] == 0)
                {
                    state[edge.To] = 1;
                    way.Push((edge.To, 0));
                }
            }
        }
    }

    /// <summary>One more than the greatest column of the boxes to the left.</summary>
    static int[] Longest(Drawing drawing)
    {
        int[] columns = new int[drawing.Nodes.Count], waiting = new int[columns.Length];
        List<int>[] onward = Lists(columns.Length);
        foreach (DrawnEdge edge in drawing.Edges)
        {
            onward[Left(edge)].Add(Right(edge));
            waiting[Right(edge)]++;
        }
        Queue<int> ready = new(Enumerable.Range(0, columns.Length).Where(node => waiting[node] == 0));
        while (ready.TryDequeue(out int node))
            foreach (int next in onward[node])
            {
                columns[next] = Math.Max(columns[next], columns[node] + 1);
                if (--waiting[next] == 0)
                    ready.Enqueue(next);
            }
        return columns;
    }

    /// <summary>Moves boxes that nothing leads to beside the nearest box they lead to.</summary>
    static void PullRight(Drawing drawing, int[] columns)
    {
        HashSet<int> reached = [.. drawing.Edges.Select(Right)];
        foreach (IGrouping<int, DrawnEdge> edges in drawing.Edges.GroupBy(Left))
            if (!reached.Contains(edges.Key))
                columns[edges.Key] = edges.Min(edge => columns[Right(edge)]) - 1;
    }
}
