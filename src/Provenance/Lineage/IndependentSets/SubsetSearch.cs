using System.Numerics;

namespace Provenance.Lineage;

/// <summary>
/// Looks at every independent set of a handful of vertices. Of several of the greatest weight it takes the lexicographically
/// smallest. Allocates nothing.
/// </summary>
internal static class SubsetSearch
{
    /// <summary>Up to how many vertices this is quicker than anything cleverer.</summary>
    public const int LargestCount = 12;

    /// <summary>The best set among the candidates, as bits.</summary>
    /// <param name="graph">A graph of 64 vertices at most.</param>
    /// <param name="units">The weights.</param>
    /// <param name="candidates">The vertices to choose from, as bits.</param>
    public static ulong Best(ConflictGraph graph, ReadOnlySpan<long> units, ulong candidates) =>
        Best(graph, units, candidates, out _);

    static ulong Best(ConflictGraph graph, ReadOnlySpan<long> units, ulong candidates, out long value)
    {
        ulong alone = 0;
        long aloneValue = 0;
        while (candidates != 0)
        {
            int v = BitOperations.TrailingZeroCount(candidates);
            ulong self = 1UL << v, neighbours = graph.Neighbours(v)[0] & candidates;
            candidates &= ~self;
            if (neighbours != 0)
            {
                ulong with = Best(graph, units, candidates & ~neighbours, out long withValue) | self;
                ulong without = Best(graph, units, candidates, out long withoutValue);
                bool take = withValue + units[v] >= withoutValue;
                value = aloneValue + (take ? withValue + units[v] : withoutValue);
                return alone | (take ? with : without);
            }
            alone |= self;
            aloneValue += units[v];
        }
        value = aloneValue;
        return alone;
    }
}
