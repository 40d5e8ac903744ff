namespace Provenance.Discovery;

/// <summary>The pairs of candidates that overlap enough and share a value, ordered by first and second.</summary>
internal sealed class PairList
{
    /// <summary>A pair.</summary>
    /// <param name="Second">The second candidate; greater than the first.</param>
    /// <param name="Overlap">On how many items both speak.</param>
    /// <param name="Shared">How many values they share.</param>
    public readonly record struct Pair(int Second, int Overlap, int Shared);

    readonly Pair[][] rows;

    public PairList(CopyIndex index, int minOverlap, ParallelOptions parallel)
    {
        rows = new Pair[index.Candidates.Length][];
        Parallel.For(0, rows.Length, parallel, () => (new int[rows.Length], new int[rows.Length]), (first, _, counts) =>
        {
            (int[] overlap, int[] shared) = counts;
            foreach (int claim in index.ClaimsOf(first))
            {
                foreach (int other in index.SourcesOnItemOf(claim))
                    overlap[other]++;
                foreach (int other in index.SourcesOf(claim))
                    shared[other]++;
            }
            List<Pair> row = [];
            for (int second = first + 1; second < rows.Length; second++)
                if (overlap[second] >= minOverlap && shared[second] > 0)
                    row.Add(new Pair(second, overlap[second], shared[second]));
            rows[first] = [.. row];
            Array.Clear(overlap);
            Array.Clear(shared);
            return counts;
        }, _ => { });
    }

    /// <summary>The pairs of a first candidate.</summary>
    public Pair[] this[int first] => rows[first];

    /// <summary>The number of pairs.</summary>
    public int Count => rows.Sum(row => row.Length);
}
