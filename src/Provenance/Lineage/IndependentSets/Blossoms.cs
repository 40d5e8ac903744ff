namespace Provenance.Lineage;

/// <summary>
/// A matching and the odd cycles (blossoms) the search has contracted, nested in each other. A node is a vertex, 0 to V - 1, or a
/// blossom, V to 2V - 1. The children of a blossom stand in a circle; every second edge of it, from the second on, is
/// matched, so the first child holds the base: the one vertex matched outside, or not at all.
/// </summary>
internal sealed class Blossoms
{
    readonly MatchingGraph graph;
    readonly int[] parents;
    readonly int[] outermost;
    readonly int[] bases;
    readonly int[][] children;
    readonly int[][] links;
    readonly int[] mates;
    readonly Stack<int> freeNodes = new();
    readonly List<int> scratch = [];

    public Blossoms(MatchingGraph graph)
    {
        this.graph = graph;
        int count = graph.VertexCount;
        parents = new int[2 * count];
        Array.Fill(parents, -1);
        bases = new int[2 * count];
        children = new int[2 * count][];
        links = new int[2 * count][];
        outermost = new int[count];
        mates = new int[count];
        Array.Fill(mates, -1);
        for (int v = 0; v < count; v++)
            bases[v] = outermost[v] = v;
        for (int node = 2 * count - 1; node >= count; node--)
            freeNodes.Push(node);
    }

    /// <summary>The node, contained in no other, that holds a vertex.</summary>
    public int Outermost(int vertex) => outermost[vertex];

    /// <summary>The base vertex of a node.</summary>
    public int Base(int node) => bases[node];

    /// <summary>The half edge that leaves a vertex along its matched edge, or -1.</summary>
    public int Mate(int vertex) => mates[vertex];

    /// <summary>Whether a node number is a blossom in use.</summary>
    public bool IsBlossom(int node) => node >= graph.VertexCount && children[node] is not null;

    /// <summary>Whether a node in use lies in no other.</summary>
    public bool IsOutermost(int node) => parents[node] < 0;

    /// <summary>Adds the vertices of a node to a list.</summary>
    public void Collect(int node, List<int> vertices)
    {
        if (node < graph.VertexCount)
        {
            vertices.Add(node);
            return;
        }
        foreach (int child in children[node])
            Collect(child, vertices);
    }

    /// <summary>Makes a circle of outermost nodes one; half edge i of the links leads from child i to the next.</summary>
    public int Contract(int[] circle, int[] circleLinks)
    {
        int node = freeNodes.Pop();
        (children[node], links[node], bases[node]) = (circle, circleLinks, bases[circle[0]]);
        foreach (int child in circle)
            parents[child] = node;
        Surface(node);
        return node;
    }

    /// <summary>Dissolves an outermost blossom into its children.</summary>
    public void Expand(int node)
    {
        foreach (int child in children[node])
        {
            parents[child] = -1;
            Surface(child);
        }
        (children[node], links[node]) = (null!, null!);
        freeNodes.Push(node);
    }

    /// <summary>Matches the vertex a half edge leaves along it, outside its outermost node, which is rearranged within for that.</summary>
    public void MatchOutside(int half)
    {
        int vertex = graph.Tail(half);
        Rebase(outermost[vertex], vertex);
        mates[vertex] = half;
    }

    /// <summary>Makes a vertex of a node its base: flips matched and unmatched along the even way round from the old base.</summary>
    void Rebase(int node, int vertex)
    {
        bases[node] = vertex;
        if (node < graph.VertexCount)
            return;
        int child = vertex;
        while (parents[child] != node)
            child = parents[child];
        Rebase(child, vertex);
        int[] circle = children[node], around = links[node];
        int count = circle.Length, at = Array.IndexOf(circle, child);
        bool backwards = at % 2 == 0;
        for (int i = backwards ? 0 : at + 1; i < (backwards ? at : count); i += 2)
        {
            int half = around[i];
            Rebase(circle[i], graph.Tail(half));
            Rebase(circle[(i + 1) % count], graph.Head(half));
            mates[graph.Tail(half)] = half;
            mates[graph.Head(half)] = half ^ 1;
        }
        children[node] = [.. circle.AsSpan(at), .. circle.AsSpan(0, at)];
        links[node] = [.. around.AsSpan(at), .. around.AsSpan(0, at)];
    }

    void Surface(int node)
    {
        scratch.Clear();
        Collect(node, scratch);
        foreach (int vertex in scratch)
            outermost[vertex] = node;
    }
}
