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

    readonly int coarse;
    readonly int[] leastActive, rented, rentedVotes;

    /// <summary>Finds the claims and puts them in order.</summary>
    public LeastActiveOrder(ReadOnlySpan<Shard> shards, SourceRanks ranks, ClaimRanks read)
    {
        int claims = 0;
        foreach (Shard shard in shards)
            claims = checked(claims + shard.Claims);
        (leastActive, rented, rentedVotes) = (ArrayPool<int>.Shared.Rent(claims), ArrayPool<int>.Shared.Rent(claims), ArrayPool<int>.Shared.Rent(claims));
        coarse = Math.Max(NeighbourBits, BitOperations.Log2((uint)ranks.Count) + 1 - MostRankBits);
        foreach (Shard shard in shards)
            Find(shard, read);
        Sort(new int[(ranks.Count >> coarse) + 2]);
    }

    /// <summary>How many claims there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many ranks of others than the least active source are beyond the first page.</summary>
    public int FarVotes { get; private set; }

    /// <summary>How many neighbouring ranks count as equal.</summary>
    public int Neighbours => 1 << coarse;

    /// <summary>For each claim, as they stand in the shards, how many ranks it has but for those.</summary>
    public ReadOnlySpan<int> NearVotes => rentedVotes.AsSpan(0, Count);

    /// <summary>Where the claims stand among those of the shards, in order.</summary>
    public ReadOnlySpan<int> Order => rented.AsSpan(0, Count);

    /// <summary>The first of the neighbouring ranks among which a claim's least active source is.</summary>
    /// <param name="claim">Where the claim stands among those of the shards.</param>
    public int LeastActive(int claim) => leastActive[claim] << coarse;

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(leastActive);
        ArrayPool<int>.Shared.Return(rented);
        ArrayPool<int>.Shared.Return(rentedVotes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Find(Shard shard, ClaimRanks read)
    {
        for (int claim = 0; claim < shard.Claims; claim++)
            if (shard.Votes(claim) > 1)
            {
                ReadOnlySpan<int> ranks = read.Of(shard.Sources(claim));
                int far = 0;
                foreach (int rank in ranks[1..])
                    far += FarSources.Has(rank) ? 1 : 0;
                leastActive[Count] = ranks[0] >> coarse;
                rentedVotes[Count++] = ranks.Length - far;
                FarVotes += far;
            }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Sort(int[] places)
    {
        for (int claim = 0; claim < Count; claim++)
            places[leastActive[claim] + 1]++;
        for (int i = 1; i < places.Length; i++)
            places[i] += places[i - 1];
        for (int claim = 0; claim < Count; claim++)
            rented[places[leastActive[claim]]++] = claim;
    }
}
