using System.Diagnostics;

namespace Provenance.Lineage;

/// <summary>
/// Edges no two of which meet, of the greatest total weight, in any graph: Edmonds' primal-dual method with blossoms (J. Edmonds,
/// "Maximum matching and a polyhedron with 0,1-vertices", 1965; Z. Galil, "Efficient algorithms for finding maximum matching in
/// graphs", 1986), in whole numbers. Time O(V² E): cubic where, as between lines and factors, edges are about as many as vertices.
/// </summary>
internal sealed class MaximumWeightMatching
{
    readonly MatchingGraph graph;
    readonly Blossoms blossoms;
    readonly AlternatingForest forest;
    readonly long[] duals;

    MaximumWeightMatching(MatchingGraph graph)
    {
        this.graph = graph;
        blossoms = new Blossoms(graph);
        duals = new long[2 * graph.VertexCount];
        forest = new AlternatingForest(graph, blossoms, duals);
        long heaviest = 0;
        for (int edge = 0; edge < graph.EdgeCount; edge++)
            heaviest = Math.Max(heaviest, graph.Weight(2 * edge));
        Array.Fill(duals, heaviest, 0, graph.VertexCount);
    }

    /// <summary>The edges of a matching of the greatest weight, ascending. The same graph gives the same edges.</summary>
    public static List<int> Solve(MatchingGraph graph)
    {
        MaximumWeightMatching search = new(graph);
        while (search.Augment())
        {
        }
        List<int> matched = [];
        for (int edge = 0; edge < graph.EdgeCount; edge++)
            if (search.blossoms.Mate(graph.Tail(2 * edge)) == 2 * edge)
                matched.Add(edge);
        Debug.Assert(search.IsProven(matched), "The duals prove the matching.");
        return matched;
    }

    /// <summary>Adds an edge to the matching along an augmenting path; false when that would no longer add weight.</summary>
    bool Augment()
    {
        // Nodes that are outer once stay so until the next augmentation, hence a dissolved blossom never comes back in between
        // and starting the forest afresh costs no more than mending it.
        while (forest.Plant())
        {
            int hollow = -1;
            while (hollow < 0)
            {
                if (forest.Grow())
                    return true;
                long step = NextStep(out hollow);
                Shift(step);
                if (duals[forest.FirstRoot] == 0)
                    return false;
                if (hollow < 0)
                    forest.Revisit();
            }
            blossoms.Expand(hollow);
        }
        return false;
    }

    /// <summary>How far the duals can move until an edge gets tight, an inner blossom hollow (then it is given), or the roots free.</summary>
    long NextStep(out int hollow)
    {
        hollow = -1;
        long step = duals[forest.FirstRoot];
        for (int half = 0; half < 2 * graph.EdgeCount; half++)
        {
            int from = blossoms.Outermost(graph.Tail(half)), to = blossoms.Outermost(graph.Head(half));
            if (from == to || !forest.IsOuter(from) || forest.IsInner(to))
                continue;
            long slack = forest.Slack(half);
            step = Math.Min(step, forest.IsOuter(to) ? slack / 2 : slack);
        }
        for (int node = graph.VertexCount; node < duals.Length; node++)
            if (blossoms.IsBlossom(node) && blossoms.IsOutermost(node) && forest.IsInner(node) && duals[node] / 2 < step)
                (step, hollow) = (duals[node] / 2, node);
        return step;
    }

    void Shift(long step)
    {
        for (int v = 0; v < graph.VertexCount; v++)
            duals[v] -= forest.Sign(blossoms.Outermost(v)) * step;
        for (int node = graph.VertexCount; node < duals.Length; node++)
            if (blossoms.IsBlossom(node) && blossoms.IsOutermost(node))
                duals[node] += forest.Sign(node) * 2 * step;
    }

    /// <summary>Whether the duals, a solution of the dual linear programme, are worth as much as the matching: neither can be bettered.</summary>
    bool IsProven(List<int> matched)
    {
        Int128 primal = 0, dual = 0;
        foreach (int edge in matched)
            primal += 2 * (Int128)graph.Weight(2 * edge);
        List<int> inside = [];
        for (int node = 0; node < duals.Length; node++)
        {
            if (node >= graph.VertexCount && !blossoms.IsBlossom(node))
                continue;
            inside.Clear();
            blossoms.Collect(node, inside);
            dual += node < graph.VertexCount ? duals[node] : (Int128)duals[node] * ((inside.Count - 1) / 2);
            if (duals[node] < 0)
                return false;
        }
        return primal == dual;
    }
}
