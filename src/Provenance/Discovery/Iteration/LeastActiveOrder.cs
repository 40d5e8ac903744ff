using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Provenance.Discovery;

/// <summary>
/// The claims of neighbouring shards that several sources make, those first whose least active source is the most active; equals stay in
/// their order. Sources that say little do not fit into the fastest memory all at once: so each is looked up for all its claims in a row.
/// </summary>
internal sealed class LeastActiveOrder : IDisposable
{
    // Memory is read eight numbers at a time, so ranks that share them are equal; of very many sources more are.
    const int NeighbourBits = 3, MostRankBits = 16;

    readonly int[] rented, rentedVotes;

    /// <summary>Finds the claims and puts them in order.</summary>
    public LeastActiveOrder(ReadOnlySpan<Shard> shards, SourceRanks ranks)
    {
        int claims = 0;
        foreach (Shard shard in shards)
            claims = checked(claims + shard.Claims);
        (rented, rentedVotes) = (ArrayPool<int>.Shared.Rent(claims), ArrayPool<int>.Shared.Rent(claims));
        int[] leastActive = ArrayPool<int>.Shared.Rent(claims);
        int coarse = Math.Max(NeighbourBits, BitOperations.Log2((uint)ranks.Count) + 1 - MostRankBits);
        foreach (Shard shard in shards)
            Find(shard, ranks, coarse, leastActive);
        Sort(leastActive.AsSpan(0, Count), new int[(ranks.Count >> coarse) + 2]);
        ArrayPool<int>.Shared.Return(leastActive);
    }

    /// <summary>How many claims there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many of their sources are beyond the first page.</summary>
    public int FarVotes { get; private set; }

    /// <summary>For each claim, as they stand in the shards, how many of its sources are on the first page.</summary>
    public ReadOnlySpan<int> NearVotes => rentedVotes.AsSpan(0, Count);

    /// <summary>Where the claims stand among those of the shards, in order; may be written over.</summary>
    public Span<int> Order => rented.AsSpan(0, Count);

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(rented);
        ArrayPool<int>.Shared.Return(rentedVotes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Find(Shard shard, SourceRanks ranks, int coarse, int[] leastActive)
    {
        int found = Count;
        for (int claim = 0; claim < shard.Claims; claim++)
            if (shard.Votes(claim) > 1)
            {
                int near = 0, least = 0;
                foreach (int source in shard.Sources(claim))
                {
                    int rank = ranks[source];
                    near += FarSources.Has(rank) ? 0 : 1;
                    least = Math.Max(least, rank);
                }
                leastActive[found] = least >> coarse;
                rentedVotes[found++] = near;
                FarVotes += shard.Votes(claim) - near;
            }
        Count = found;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Sort(ReadOnlySpan<int> leastActive, int[] places)
    {
        foreach (int rank in leastActive)
            places[rank + 1]++;
        for (int i = 1; i < places.Length; i++)
            places[i] += places[i - 1];
        for (int claim = 0; claim < leastActive.Length; claim++)
            rented[places[leastActive[claim]]++] = claim;
    }
}
