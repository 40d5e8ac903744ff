namespace Provenance.Reporting;

/// <summary>
/// Columns for boxes among which lines run to and fro, so that running all to the right would take a column for nearly every box: as few
/// as are needed that no line joins two boxes of one column. There are as many as greedy colouring takes, by the theorem of Gallai,
/// Hasse, Roy and Vitaver no more than the longest way, and for most nets far fewer.
/// </summary>
internal static class NetColumns
{
    /// <summary>The column of each box, from 0; lines that run to the left are turned.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="flow">The columns the boxes would have in a flow, whose order is kept as well as it can be.</param>
    public static int[] Of(Drawing drawing, int[] flow)
    {
        int[] colours = Colour(drawing, flow);
        int count = colours.Max() + 1;
        double[] means = [.. Enumerable.Range(0, count).Select(colour => Enumerable.Range(0, flow.Length).Where(node => colours[node] == colour).Average(node => flow[node]))];
        int[] order = [.. Enumerable.Range(0, count).OrderBy(colour => means[colour]).ThenBy(colour => colour)];
        int[] columns = Array.ConvertAll(colours, colour => Array.IndexOf(order, colour));
        foreach (DrawnEdge edge in drawing.Edges)
            edge.IsBackward = columns[edge.From] > columns[edge.To];
        return columns;
    }

    /// <summary>Gives each box, from the left of the flow, the first colour that no box it is joined to has.</summary>
    static int[] Colour(Drawing drawing, int[] flow)
    {
        List<int>[] joined = Columns.Lists(flow.Length);
        foreach (DrawnEdge edge in drawing.Edges)
        {
            joined[edge.From].Add(edge.To);
            joined[edge.To].Add(edge.From);
        }
        int[] colours = new int[flow.Length];
        Array.Fill(colours, -1);
        foreach (int node in Enumerable.Range(0, flow.Length).OrderBy(node => flow[node]).ThenBy(node => node))
        {
            HashSet<int> taken = [.. joined[node].Select(other => colours[other])];
            int colour = 0;
            while (taken.Contains(colour))
                colour++;
            colours[node] = colour;
        }
        return colours;
    }
}
