namespace Provenance.Lineage;

/// <summary>
/// A graph with weighted edges for matching. Edge e has two halves, 2e and 2e + 1, one from either end; the other half of h is
/// <c>h ^ 1</c>. Parallel edges are fine, loops are not.
/// </summary>
internal sealed class MatchingGraph
{
    readonly int[] tails;
    readonly long[] weights;
    readonly int[] starts;
    readonly int[] leaving;

    /// <param name="vertexCount">How many vertices there are, numbered from 0.</param>
    /// <param name="tails">The vertex that each half edge leaves.</param>
    /// <param name="weights">The weight of each edge, in (0, 2^60).</param>
    public MatchingGraph(int vertexCount, int[] tails, long[] weights)
    {
        (VertexCount, this.tails, this.weights) = (vertexCount, tails, weights);
        starts = new int[vertexCount + 1];
        foreach (int tail in tails)
            starts[tail + 1]++;
        for (int v = 0; v < vertexCount; v++)
            starts[v + 1] += starts[v];
        leaving = new int[tails.Length];
        int[] filled = starts.AsSpan(0, vertexCount).ToArray();
        for (int half = 0; half < tails.Length; half++)
            leaving[filled[tails[half]]++] = half;
    }

    public int VertexCount { get; }

    public int EdgeCount => weights.Length;

    public int Tail(int half) => tails[half];

    public int Head(int half) => tails[half ^ 1];

    /// <summary>The weight of the edge a half belongs to.</summary>
    public long Weight(int half) => weights[half >> 1];

    /// <summary>The half edges that leave a vertex, ascending.</summary>
    public ReadOnlySpan<int> Leaving(int vertex) => leaving.AsSpan(starts[vertex], starts[vertex + 1] - starts[vertex]);
}
