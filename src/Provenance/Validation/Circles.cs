namespace Provenance.Validation;

/// <summary>
/// Finds circles among numbered things: each knot of things that lead to one another is reported once, by its shortest
/// circle through the first of them. Things that lead to themselves alone are no circle.
/// </summary>
internal sealed class Circles(int count)
{
    readonly List<int>?[] links = new List<int>?[count];
    bool any;

    /// <summary>Adds a link; one to itself is left out.</summary>
    public void Link(int from, int to)
    {
        if (from == to)
            return;
        (links[from] ??= []).Add(to);
        any = true;
    }

    /// <summary>The circles, by their first member; each begins with it and does not repeat it at the end.</summary>
    public IEnumerable<IReadOnlyList<int>> Find()
    {
        if (!any)
            yield break;
        int[] knots = Knots();
        int[] sizes = new int[count];
        foreach (int knot in knots)
            sizes[knot]++;
        for (int i = 0; i < count; i++)
            if (sizes[knots[i]] > 1)
            {
                yield return Shortest(i, knots);
                sizes[knots[i]] = 0;
            }
    }

    // Tarjan's strongly connected components, with a stack of its own since the depth is the user's.
    int[] Knots()
    {
        int[] order = new int[count], low = new int[count], knot = new int[count], next = new int[count];
        Array.Fill(knot, -1);
        Stack<int> open = new(), path = new();
        int visited = 0, knots = 0;
        for (int root = 0; root < count; root++)
        {
            if (order[root] == 0)
                path.Push(root);
            while (path.TryPeek(out int node))
            {
                if (order[node] == 0)
                {
                    order[node] = low[node] = ++visited;
                    open.Push(node);
                }
                if (next[node] < (links[node]?.Count ?? 0))
                {
                    int to = links[node]![next[node]++];
                    if (order[to] == 0)
                        path.Push(to);
                    else if (knot[to] < 0)
                        low[node] = Math.Min(low[node], order[to]);
                    continue;
                }
                path.Pop();
                if (path.TryPeek(out int parent))
                    low[parent] = Math.Min(low[parent], low[node]);
                if (low[node] != order[node])
                    continue;
                int member;
                do
                    knot[member = open.Pop()] = knots;
                while (member != node);
                knots++;
            }
        }
        return knot;
    }

    List<int> Shortest(int start, int[] knots)
    {
        Dictionary<int, int> from = new() { [start] = start };
        Queue<int> queue = new([start]);
        while (queue.TryDequeue(out int node))
            foreach (int to in links[node]!)
            {
                if (to == start)
                    return PathTo(node, from);
                if (knots[to] == knots[start] && from.TryAdd(to, node))
                    queue.Enqueue(to);
            }
        return [start];
    }

    static List<int> PathTo(int node, Dictionary<int, int> from)
    {
        List<int> path = [node];
        while (from[node] != node)
            path.Add(node = from[node]);
        path.Reverse();
        return path;
    }
}
