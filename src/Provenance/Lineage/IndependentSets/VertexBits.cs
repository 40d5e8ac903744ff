using System.Numerics;

namespace Provenance.Lineage;

/// <summary>A set of vertices as bits, 64 a word: bit v of the span is vertex v.</summary>
internal static class VertexBits
{
    /// <summary>How many words hold so many vertices.</summary>
    public static int WordsFor(int count) => (int)(((uint)count + 63) >> 6);

    /// <summary>Makes this the set of the vertices 0 to <paramref name="count"/> - 1.</summary>
    public static void FillTo(this Span<ulong> set, int count)
    {
        set.Fill(ulong.MaxValue);
        if ((count & 63) != 0)
            set[^1] = (1UL << (count & 63)) - 1;
    }

    public static bool Has(this ReadOnlySpan<ulong> set, int vertex) => (set[vertex >> 6] >> vertex & 1) != 0;

    public static bool Has(this Span<ulong> set, int vertex) => ((ReadOnlySpan<ulong>)set).Has(vertex);

    public static void Add(this Span<ulong> set, int vertex) => set[vertex >> 6] |= 1UL << vertex;

    public static void Remove(this Span<ulong> set, int vertex) => set[vertex >> 6] &= ~(1UL << vertex);

    /// <summary>The lowest vertex, or -1 for the empty set.</summary>
    public static int First(this ReadOnlySpan<ulong> set) => set.After(-1);

    /// <summary>The lowest vertex above one, or -1.</summary>
    public static int After(this ReadOnlySpan<ulong> set, int vertex)
    {
        int next = vertex + 1, word = next >> 6;
        if (word >= set.Length)
            return -1;
        ulong bits = set[word] & (ulong.MaxValue << next);
        while (bits == 0)
        {
            if (++word == set.Length)
                return -1;
            bits = set[word];
        }
        return (word << 6) + BitOperations.TrailingZeroCount(bits);
    }

    /// <summary>The lowest vertex above one that is in both sets, or -1.</summary>
    public static int AfterInBoth(this ReadOnlySpan<ulong> set, ReadOnlySpan<ulong> other, int vertex)
    {
        int next = vertex + 1, word = next >> 6;
        ulong mask = ulong.MaxValue << next;
        for (; word < set.Length; word++, mask = ulong.MaxValue)
        {
            ulong bits = set[word] & other[word] & mask;
            if (bits != 0)
                return (word << 6) + BitOperations.TrailingZeroCount(bits);
        }
        return -1;
    }

    public static int Size(this ReadOnlySpan<ulong> set)
    {
        int size = 0;
        foreach (ulong word in set)
            size += BitOperations.PopCount(word);
        return size;
    }

    public static int SizeOfBoth(this ReadOnlySpan<ulong> set, ReadOnlySpan<ulong> other)
    {
        int size = 0;
        for (int word = 0; word < set.Length; word++)
            size += BitOperations.PopCount(set[word] & other[word]);
        return size;
    }

    /// <summary>The vertices of the set, ascending.</summary>
    public static int[] ToVertices(this ReadOnlySpan<ulong> set)
    {
        int size = set.Size();
        if (size == 0)
            return [];
        int[] vertices = new int[size];
        int v = -1;
        for (int i = 0; i < size; i++)
            vertices[i] = v = set.After(v);
        return vertices;
    }
}
