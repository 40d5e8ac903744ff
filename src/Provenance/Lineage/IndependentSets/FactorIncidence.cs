namespace Provenance.Lineage;

/// <summary>
/// Which factors (entities) each vertex rests on. Vertices are added in order, 0 first. Reusable: <see cref="Clear"/> empties it and
/// keeps its memory.
/// </summary>
/// <remarks>
/// Contract with the conflict graph it accompanies: a vertex that <see cref="HasOtherEdges"/> does not mark is adjacent to exactly
/// those vertices that share a factor with it. <see cref="AddSharedFactorsTo"/> makes those edges.
/// </remarks>
internal sealed class FactorIncidence
{
    int[] ends = new int[8];
    bool[] other = new bool[8];
    int[] factors = new int[16];

    /// <summary>The number of vertices.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets every vertex.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds the next vertex.</summary>
    /// <param name="set">Its factors, each once; numbers that the caller gave to entities.</param>
    /// <param name="hasOtherEdges">Whether it has, or may have, edges that no shared factor explains.</param>
    public void Add(ReadOnlySpan<int> set, bool hasOtherEdges = false)
    {
        int start = Start(Count), end = start + set.Length;
        if (Count == ends.Length)
        {
            Array.Resize(ref ends, 2 * Count);
            Array.Resize(ref other, 2 * Count);
        }
        if (end > factors.Length)
            Array.Resize(ref factors, Math.Max(end, 2 * factors.Length));
        set.CopyTo(factors.AsSpan(start));
        ends[Count] = end;
        other[Count++] = hasOtherEdges;
    }

    /// <summary>Says that a vertex has edges that no shared factor explains.</summary>
    public void MarkOtherEdges(int vertex)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)vertex, (uint)Count, nameof(vertex));
        other[vertex] = true;
    }

    /// <summary>The factors of a vertex, as they were given.</summary>
    public ReadOnlySpan<int> FactorsOf(int vertex) => factors.AsSpan(Start(vertex), ends[vertex] - Start(vertex));

    /// <summary>Whether a vertex was said to have edges that no shared factor explains.</summary>
    public bool HasOtherEdges(int vertex) => other[vertex];

    /// <summary>Joins every two vertices that share a factor.</summary>
    public void AddSharedFactorsTo(ConflictGraph graph)
    {
        int total = Start(Count);
        Span<long> keys = total <= 64 ? stackalloc long[total] : new long[total];
        for (int vertex = 0, at = 0; vertex < Count; vertex++)
            for (; at < ends[vertex]; at++)
                keys[at] = (long)factors[at] << 32 | (uint)vertex;
        keys.Sort();
        for (int run = 0, i = 1; i < total; i++)
        {
            if (keys[i] >> 32 != keys[run] >> 32)
                run = i;
            for (int before = run; before < i; before++)
                if (keys[before] != keys[i])
                    graph.AddEdge((int)keys[before], (int)keys[i]);
        }
    }

    int Start(int vertex) => vertex == 0 ? 0 : ends[vertex - 1];
}
