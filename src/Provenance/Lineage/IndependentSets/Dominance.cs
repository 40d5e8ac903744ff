namespace Provenance.Lineage;

/// <summary>
/// Leaves out vertices that another serves in place of: j goes when a neighbour i weighs as much or more and its closed
/// neighbourhood lies within j's, for then i can stand in for j in any independent set. Copies and socks go this way.
/// </summary>
internal static class Dominance
{
    /// <summary>
    /// Removes dominated vertices from <paramref name="live"/> until none is left; neighbourhoods are those among the live.
    /// Vertices are tried in ascending order, and so are those they might go for; of two that dominate each other the lower stays.
    /// </summary>
    public static void Reduce(ConflictGraph graph, ReadOnlySpan<long> units, Span<ulong> live, IDominanceLog? log)
    {
        bool changed;
        do
        {
            changed = false;
            ReadOnlySpan<ulong> left = live;
            for (int j = left.First(); j >= 0; j = left.After(j))
            {
                int by = Dominator(graph, units, live, j);
                if (by < 0)
                    continue;
                live.Remove(j);
                log?.Dropped(j, by);
                changed = true;
            }
        }
        while (changed);
    }

    static int Dominator(ConflictGraph graph, ReadOnlySpan<long> units, ReadOnlySpan<ulong> live, int j)
    {
        ReadOnlySpan<ulong> neighbours = graph.Neighbours(j);
        for (int i = neighbours.AfterInBoth(live, -1); i >= 0; i = neighbours.AfterInBoth(live, i))
        {
            if (units[i] < units[j] || !Within(graph, live, i, j))
                continue;
            bool mutual = units[i] == units[j] && i > j && Within(graph, live, j, i);
            if (!mutual)
                return i;
        }
        return -1;
    }

    /// <summary>Whether every live neighbour of i is j or a neighbour of j; i and j are adjacent.</summary>
    static bool Within(ConflictGraph graph, ReadOnlySpan<ulong> live, int i, int j)
    {
        ReadOnlySpan<ulong> inner = graph.Neighbours(i), outer = graph.Neighbours(j);
        for (int word = 0; word < live.Length; word++)
        {
            ulong outside = inner[word] & ~outer[word] & live[word];
            if (word == j >> 6)
                outside &= ~(1UL << j);
            if (outside != 0)
                return false;
        }
        return true;
    }
}
