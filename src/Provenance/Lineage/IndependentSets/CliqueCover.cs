namespace Provenance.Lineage;

/// <summary>
/// An upper bound on the weight of any independent set: cliques with prices such that every vertex is paid its weight by the
/// cliques it lies in. A set without an edge has one vertex of each clique at most, so it weighs no more than the prices.
/// </summary>
/// <remarks>Vertices are served in ascending order, so the caller numbers them heaviest first.</remarks>
internal sealed class CliqueCover(ConflictGraph graph, long[] units)
{
    readonly long[] unpaid = new long[graph.Count];
    readonly int[] clique = new int[graph.Count];
    readonly ulong[] open = new ulong[graph.Words];
    readonly ulong[] common = new ulong[graph.Words];

    /// <summary>The bound for some vertices: what the prices total.</summary>
    /// <param name="vertices">The vertices.</param>
    /// <param name="enough">Above this the exact total does not matter, and any greater number is returned.</param>
    public long Bound(ReadOnlySpan<ulong> vertices, long enough = long.MaxValue)
    {
        vertices.CopyTo(open);
        for (int v = vertices.First(); v >= 0; v = vertices.After(v))
            unpaid[v] = units[v];
        long total = 0;
        ReadOnlySpan<ulong> left = open;
        for (int v = left.First(); v >= 0 && total <= enough; v = left.After(v - 1))
        {
            int size = Grow(v, out long price);
            total += price;
            foreach (int member in clique.AsSpan(0, size))
                if ((unpaid[member] -= price) == 0)
                    open.AsSpan().Remove(member);
        }
        return total;
    }

    /// <summary>Gathers a maximal clique of open vertices around one; its price is the least that any of them is owed.</summary>
    int Grow(int seed, out long price)
    {
        price = unpaid[seed];
        clique[0] = seed;
        int size = 1;
        ReadOnlySpan<ulong> neighbours = graph.Neighbours(seed);
        for (int word = 0; word < open.Length; word++)
            common[word] = open[word] & neighbours[word];
        ReadOnlySpan<ulong> candidates = common;
        for (int u = candidates.First(); u >= 0; u = candidates.After(u))
        {
            clique[size++] = u;
            price = Math.Min(price, unpaid[u]);
            neighbours = graph.Neighbours(u);
            for (int word = u >> 6; word < common.Length; word++)
                common[word] &= neighbours[word];
        }
        return size;
    }
}
