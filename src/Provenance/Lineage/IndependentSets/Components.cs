namespace Provenance.Lineage;

/// <summary>Splits live vertices into sets between which there is no edge: each is solved for itself.</summary>
internal static class Components
{
    /// <summary>The connected components, smallest first, then by lowest vertex; each ascending.</summary>
    public static List<int[]> Split(ConflictGraph graph, ReadOnlySpan<ulong> live)
    {
        List<int[]> components = [];
        Span<ulong> remaining = live.ToArray(), component = new ulong[live.Length], frontier = new ulong[live.Length];
        for (int seed = live.First(); seed >= 0; seed = live.After(seed))
        {
            if (!remaining.Has(seed))
                continue;
            Flood(graph, seed, remaining, component, frontier);
            components.Add(VertexBits.ToVertices(component));
        }
        components.Sort((a, b) => a.Length != b.Length ? a.Length.CompareTo(b.Length) : a[0].CompareTo(b[0]));
        return components;
    }

    /// <summary>Moves what can be reached from a vertex from the remaining into the component.</summary>
    public static void Flood(ConflictGraph graph, int seed, Span<ulong> remaining, Span<ulong> component, Span<ulong> frontier)
    {
        component.Clear();
        frontier.Clear();
        frontier.Add(seed);
        remaining.Remove(seed);
        for (int v = seed; v >= 0; v = VertexBits.First(frontier))
        {
            frontier.Remove(v);
            component.Add(v);
            ReadOnlySpan<ulong> neighbours = graph.Neighbours(v);
            for (int word = 0; word < remaining.Length; word++)
            {
                ulong reached = neighbours[word] & remaining[word];
                frontier[word] |= reached;
                remaining[word] &= ~reached;
            }
        }
    }
}
