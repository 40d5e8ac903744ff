namespace Provenance.Lineage;

/// <summary>
/// The trees of alternating paths that one phase of matching grows from the unmatched nodes along tight edges. Nodes at an even
/// distance from their root are outer, those between are inner.
/// </summary>
internal sealed class AlternatingForest(MatchingGraph graph, Blossoms blossoms, long[] duals)
{
    const sbyte Outer = 1, Inner = -1;

    readonly sbyte[] labels = new sbyte[2 * graph.VertexCount];
    readonly int[] entries = new int[2 * graph.VertexCount];
    readonly int[] visits = new int[2 * graph.VertexCount];
    readonly Queue<int> queue = new();
    readonly List<int> members = [];
    int visit;

    /// <summary>An unmatched vertex; of all vertices these have the smallest dual.</summary>
    public int FirstRoot { get; private set; }

    public bool IsOuter(int node) => labels[node] == Outer;

    public bool IsInner(int node) => labels[node] == Inner;

    /// <summary>1 for an outer node, -1 for an inner one, 0 for one outside the forest.</summary>
    public int Sign(int node) => labels[node];

    /// <summary>How far an edge between two outermost nodes is from being tight, in half units.</summary>
    public long Slack(int half) => duals[graph.Tail(half)] + duals[graph.Head(half)] - 2 * graph.Weight(half);

    /// <summary>Starts afresh with a tree of one node for every unmatched one; false when there is none.</summary>
    public bool Plant()
    {
        Array.Clear(labels);
        queue.Clear();
        FirstRoot = -1;
        for (int v = 0; v < graph.VertexCount; v++)
        {
            if (blossoms.Mate(v) >= 0)
                continue;
            if (FirstRoot < 0)
                FirstRoot = v;
            MakeOuter(blossoms.Outermost(v), -1);
        }
        return FirstRoot >= 0;
    }

    /// <summary>Looks at every edge that leaves an outer node once more: some got tight.</summary>
    public void Revisit()
    {
        for (int v = 0; v < graph.VertexCount; v++)
            if (IsOuter(blossoms.Outermost(v)))
                queue.Enqueue(v);
    }

    /// <summary>Grows the trees until no tight edge is left, or two of them meet: then the path between their roots is flipped.</summary>
    /// <returns>Whether two trees met.</returns>
    public bool Grow()
    {
        while (queue.TryDequeue(out int v))
        {
            foreach (int half in graph.Leaving(v))
            {
                int from = blossoms.Outermost(v), to = blossoms.Outermost(graph.Head(half));
                if (from == to || IsInner(to) || Slack(half) > 0)
                    continue;
                if (!IsOuter(to))
                {
                    Extend(half, to);
                    continue;
                }
                int meeting = CommonOuter(from, to);
                if (meeting < 0)
                {
                    Flip(half);
                    Flip(half ^ 1);
                    return true;
                }
                Contract(half, meeting);
            }
        }
        return false;
    }

    /// <summary>Takes a matched node as inner, and the one it is matched with as outer.</summary>
    void Extend(int half, int node)
    {
        labels[node] = Inner;
        entries[node] = half;
        int matched = blossoms.Mate(blossoms.Base(node));
        MakeOuter(blossoms.Outermost(graph.Head(matched)), matched);
    }

    void MakeOuter(int node, int entry)
    {
        labels[node] = Outer;
        entries[node] = entry;
        Enqueue(node);
    }

    void Enqueue(int node)
    {
        members.Clear();
        blossoms.Collect(node, members);
        foreach (int vertex in members)
            queue.Enqueue(vertex);
    }

    /// <summary>The node a tree node hangs from; -1 above a root.</summary>
    int Above(int node) => entries[node] < 0 ? -1 : blossoms.Outermost(graph.Tail(entries[node]));

    /// <summary>The lowest node that two outer nodes both descend from, itself outer; -1 when they are in two trees.</summary>
    int CommonOuter(int first, int second)
    {
        visit++;
        while (first >= 0 || second >= 0)
        {
            if (first >= 0)
            {
                if (visits[first] == visit)
                    return first;
                visits[first] = visit;
                int inner = Above(first);
                first = inner < 0 ? -1 : Above(inner);
            }
            (first, second) = (second, first);
        }
        return -1;
    }

    /// <summary>Makes one outer node of the odd circle that a tight edge closes.</summary>
    void Contract(int half, int meeting)
    {
        List<int> circle = [], links = [];
        for (int node = blossoms.Outermost(graph.Tail(half)); node != meeting; node = Above(node))
        {
            circle.Add(node);
            links.Add(entries[node]);
        }
        circle.Add(meeting);
        circle.Reverse();
        links.Reverse();
        links.Add(half);
        for (int node = blossoms.Outermost(graph.Head(half)); node != meeting; node = Above(node))
        {
            circle.Add(node);
            links.Add(entries[node] ^ 1);
        }
        foreach (int node in circle)
            if (IsInner(node))
                Enqueue(node);
        int blossom = blossoms.Contract([.. circle], [.. links]);
        labels[blossom] = Outer;
        entries[blossom] = entries[meeting];
        duals[blossom] = 0;
    }

    /// <summary>Matches the outer end of an edge along it, and everything from there to the root the other way round.</summary>
    void Flip(int half)
    {
        for (; ; )
        {
            int entry = entries[blossoms.Outermost(graph.Tail(half))];
            blossoms.MatchOutside(half);
            if (entry < 0)
                return;
            int inner = blossoms.Outermost(graph.Tail(entry));
            half = entries[inner];
            blossoms.MatchOutside(half ^ 1);
        }
    }
}
