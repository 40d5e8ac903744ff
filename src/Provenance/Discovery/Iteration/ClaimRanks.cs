using System.Buffers;

namespace Provenance.Discovery;

/// <summary>Reads the ranks of claims' sources, those that have one together as one.</summary>
internal sealed class ClaimRanks(SourceRanks ranks) : IDisposable
{
    int[] rented = ArrayPool<int>.Shared.Rent(64);

    /// <summary>The ranks of a claim's sources, the last one first, the others in any order that depends on the sources alone.</summary>
    /// <param name="sources">The sources; at least one. One that is there twice counts twice.</param>
    /// <returns>What holds until the next claim is read.</returns>
    public ReadOnlySpan<int> Of(ReadOnlySpan<int> sources)
    {
        if (rented.Length < sources.Length)
        {
            ArrayPool<int>.Shared.Return(rented);
            rented = ArrayPool<int>.Shared.Rent(sources.Length);
        }
        int together = 0, count = 0, last = 0, place = 0;
        foreach (int source in sources)
        {
            int rank = ranks[source];
            if (rank < ranks.Sums && (together & rank) == 0)
                together |= rank;
            else
                Add(rank);
        }
        if (together > 0)
            Add(together);
        (rented[0], rented[place]) = (rented[place], rented[0]);
        return rented.AsSpan(0, count);

        void Add(int rank)
        {
            if (rank > last)
                (last, place) = (rank, count);
            rented[count++] = rank;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<int>.Shared.Return(rented);
}
