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

    public PairList(CopyIndex index, int minOverlap, Sweep sweep)
    {
        rows = new Pair[index.Candidates.Length][];
        sweep.InTurns(rows.Length, () => (Overlap: new int[rows.Length], Shared: new int[rows.Length], Touched: new List<int>()), (first, room) =>
        {
            foreach (int claim in index.ClaimsOf(first))
            {
                foreach (int other in index.SourcesOnItemOf(claim))
                    if (other > first && room.Overlap[other]++ == 0)
                        room.Touched.Add(other);
                foreach (int other in index.SourcesOf(claim))
                    if (other > first)
                        room.Shared[other]++;
            }
            room.Touched.Sort();
            List<Pair> row = [];
            foreach (int second in room.Touched)
            {
                if (room.Overlap[second] >= minOverlap && room.Shared[second] > 0)
                    row.Add(new Pair(second, room.Overlap[second], room.Shared[second]));
                room.Overlap[second] = room.Shared[second] = 0;
            }
            room.Touched.Clear();
            rows[first] = [.. row];
        });
    }

    /// <summary>The pairs of a first candidate.</summary>
    public Pair[] this[int first] => rows[first];

    /// <summary>The number of pairs.</summary>
    public int Count => rows.Sum(row => row.Length);
}
