namespace Provenance.Lineage;

/// <summary>A good independent set found at once: always the vertex with the most weight for each one it rules out.</summary>
internal static class GreedySet
{
    /// <summary>Fills a set of vertices, greedily, and tells its weight. Ties go to the lowest vertex.</summary>
    public static long Find(ConflictGraph graph, ReadOnlySpan<long> units, Span<ulong> chosen)
    {
        int[] degrees = new int[graph.Count];
        for (int v = 0; v < degrees.Length; v++)
            degrees[v] = graph.Neighbours(v).Size();
        Span<ulong> live = new ulong[graph.Words];
        live.FillTo(graph.Count);
        chosen.Clear();
        long total = 0;
        for (int pick = Pick(units, degrees, live); pick >= 0; pick = Pick(units, degrees, live))
        {
            chosen.Add(pick);
            total += units[pick];
            live.Remove(pick);
            ReadOnlySpan<ulong> neighbours = graph.Neighbours(pick);
            for (int v = neighbours.AfterInBoth(live, -1); v >= 0; v = neighbours.AfterInBoth(live, v))
            {
                live.Remove(v);
                ReadOnlySpan<ulong> beyond = graph.Neighbours(v);
                for (int w = beyond.AfterInBoth(live, -1); w >= 0; w = beyond.AfterInBoth(live, w))
                    degrees[w]--;
            }
        }
        return total;
    }

    static int Pick(ReadOnlySpan<long> units, int[] degrees, ReadOnlySpan<ulong> live)
    {
        int pick = -1;
        double most = 0;
        for (int v = live.First(); v >= 0; v = live.After(v))
        {
            double share = units[v] / (1.0 + degrees[v]);
            if (share > most)
                (pick, most) = (v, share);
        }
        return pick;
    }
}
