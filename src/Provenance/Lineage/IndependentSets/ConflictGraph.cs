namespace Provenance.Lineage;

/// <summary>
/// Which lines depend on which: an undirected graph over vertices 0 to <see cref="Count"/> - 1, one row of bits a vertex.
/// Reusable: <see cref="Reset"/> empties it and keeps its memory. Not safe for writers on several threads.
/// </summary>
internal sealed class ConflictGraph
{
    ulong[] rows = [];

    /// <summary>A graph without edges.</summary>
    public ConflictGraph(int count) => Reset(count);

    /// <summary>The number of vertices.</summary>
    public int Count { get; private set; }

    /// <summary>How many words of 64 bits a row takes.</summary>
    public int Words { get; private set; }

    /// <summary>Makes this a graph of so many vertices without edges; allocates only when it never was that big.</summary>
    public void Reset(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        int words = VertexBits.WordsFor(count);
        int needed = checked(count * words);
        if (rows.Length < needed)
            rows = new ulong[needed];
        else
            rows.AsSpan(0, needed).Clear();
        (Count, Words) = (count, words);
    }

    /// <summary>Says that two different vertices depend on each other. Saying it twice changes nothing.</summary>
    public void AddEdge(int first, int second)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)first, (uint)Count, nameof(first));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)second, (uint)Count, nameof(second));
        ArgumentOutOfRangeException.ThrowIfEqual(first, second);
        Row(first).Add(second);
        Row(second).Add(first);
    }

    /// <summary>Whether two vertices depend on each other; none does on itself.</summary>
    public bool HasEdge(int first, int second) => Neighbours(first).Has(second);

    /// <summary>The vertices that depend on one, as bits; without the vertex itself.</summary>
    public ReadOnlySpan<ulong> Neighbours(int vertex) => Row(vertex);

    /// <summary>The part of this graph on the given vertices; vertex i of it is <c>vertices[i]</c> here.</summary>
    public ConflictGraph Induced(ReadOnlySpan<int> vertices)
    {
        ConflictGraph part = new(vertices.Length);
        Span<int> local = new int[Count];
        local.Fill(-1);
        for (int i = 0; i < vertices.Length; i++)
            local[vertices[i]] = i;
        for (int i = 0; i < vertices.Length; i++)
        {
            ReadOnlySpan<ulong> neighbours = Neighbours(vertices[i]);
            for (int v = neighbours.First(); v >= 0; v = neighbours.After(v))
                if (local[v] >= 0)
                    part.Row(i).Add(local[v]);
        }
        return part;
    }

    Span<ulong> Row(int vertex)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)vertex, (uint)Count, nameof(vertex));
        return rows.AsSpan(vertex * Words, Words);
    }
}
