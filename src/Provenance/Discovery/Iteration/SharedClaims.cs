using System.Buffers;
using System.Runtime.CompilerServices;

namespace Provenance.Discovery;

/// <summary>
/// The claims of a shard that several sources make, for models that look at claims one by one: their sources once more, by rank, in slices
/// of four claims each (sliced ELLPACK), so that loops are long, four sums run side by side, and memory is read from one end to the other.
/// Claims stand in tiles whose scores stay in the fastest memory, within a tile by how many sources of the first page make them, so that
/// little of a slice is empty. A source takes two bytes on the first page, where nearly everything is said, and four on further ones.
/// </summary>
internal sealed class SharedClaims
{
    const int MostClaims = 2_048;

    readonly int ranked;
    readonly ushort[] near;
    readonly int[] votes;
    readonly FarSources far;
    readonly List<SharedTile> tiles = [];

    /// <summary>Puts the claims in order.</summary>
    public SharedClaims(Shard shard, SourceRanks ranks)
    {
        ranked = ranks.Count;
        int[] rentedClaims = ArrayPool<int>.Shared.Rent(shard.Claims), rentedVotes = ArrayPool<int>.Shared.Rent(shard.Claims);
        ushort[] rentedOrder = ArrayPool<ushort>.Shared.Rent(shard.Claims), scratch = ArrayPool<ushort>.Shared.Rent(MostClaims);
        (int shared, int farVotes) = Find(shard, ranks, rentedClaims, rentedVotes);
        ReadOnlySpan<int> claims = rentedClaims.AsSpan(0, shared), nearVotes = rentedVotes.AsSpan(0, shared);
        Span<ushort> order = rentedOrder.AsSpan(0, shared);
        List<int> slices = [];
        int places = 0;
        for (int first = 0; first < shared; first += MostClaims)
        {
            int count = Math.Min(MostClaims, shared - first), firstPlace = places, firstSlice = slices.Count;
            VoteOrder.Sort(nearVotes.Slice(first, count), order.Slice(first, count), scratch);
            for (int slice = 0; slice < count; slice += ClaimSlices.Width)
            {
                // The last claim of a slice has the most sources.
                int most = nearVotes[first + order[first + Math.Min(slice + ClaimSlices.Width, count) - 1]];
                slices.Add(most);
                places += most * ClaimSlices.Width;
            }
            tiles.Add(new SharedTile(first, count, firstPlace..places, firstSlice..slices.Count));
        }
        (near, votes) = (new ushort[places], [.. slices]);
        far = new FarSources(tiles.Count, farVotes);
        foreach (SharedTile tile in tiles)
        {
            Fill(shard, ranks, tile, claims.Slice(tile.First, tile.Claims), order.Slice(tile.First, tile.Claims));
            far.EndTile();
        }
        ArrayPool<int>.Shared.Return(rentedClaims);
        ArrayPool<int>.Shared.Return(rentedVotes);
        ArrayPool<ushort>.Shared.Return(rentedOrder);
        ArrayPool<ushort>.Shared.Return(scratch);
    }

    /// <summary>Weights to scores, scores to beliefs, beliefs to credits.</summary>
    /// <param name="weights">What each source weighs, by rank.</param>
    /// <param name="model">A model of claims one by one.</param>
    /// <param name="credits">What each source has been credited with, by rank; added to. Nobody's is worth nothing afterwards.</param>
    public void Pass(double[] weights, ItemModel model, double[] credits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Math.Min(weights.Length, credits.Length), ranked);
        double[] rented = ArrayPool<double>.Shared.Rent(MostClaims);
        for (int t = 0; t < tiles.Count; t++)
        {
            SharedTile tile = tiles[t];
            Span<double> scores = rented.AsSpan(0, tile.Claims);
            ClaimSlices.Gather(votes.AsSpan(tile.Slices), near.AsSpan(tile.Places), weights, rented);
            far.Gather(t, weights, scores);
            model.BelieveAll(scores, scores);
            ClaimSlices.Scatter(votes.AsSpan(tile.Slices), near.AsSpan(tile.Places), rented, credits);
            far.Scatter(t, scores, credits);
        }
        ArrayPool<double>.Shared.Return(rented);
    }

    // The claims of several sources, and how many of these are on the first page.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static (int Claims, int FarVotes) Find(Shard shard, SourceRanks ranks, int[] claims, int[] nearVotes)
    {
        int shared = 0, far = 0;
        for (int claim = 0; claim < shard.Claims; claim++)
            if (shard.Votes(claim) > 1)
            {
                int near = 0;
                foreach (int source in shard.Sources(claim))
                    near += FarSources.Has(ranks[source]) ? 0 : 1;
                claims[shared] = claim;
                nearVotes[shared++] = near;
                far += shard.Votes(claim) - near;
            }
        return (shared, far);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Fill(Shard shard, SourceRanks ranks, SharedTile tile, ReadOnlySpan<int> claims, ReadOnlySpan<ushort> order)
    {
        ReadOnlySpan<int> most = votes.AsSpan(tile.Slices);
        Span<ushort> free = near.AsSpan(tile.Places);
        for (int claim = 0; claim < order.Length; claim++)
        {
            int place = claim % ClaimSlices.Width;
            foreach (int source in shard.Sources(claims[order[claim]]))
            {
                int rank = ranks[source];
                if (FarSources.Has(rank))
                    far.Add(claim, rank);
                else
                {
                    free[place] = (ushort)rank;
                    place += ClaimSlices.Width;
                }
            }
            if (claim % ClaimSlices.Width == ClaimSlices.Width - 1)
                free = free[(most[claim / ClaimSlices.Width] * ClaimSlices.Width)..];
        }
    }

    /// <summary>Where the claims of a tile start among the shared ones, how many there are, and where its sources and slices stand.</summary>
    readonly record struct SharedTile(int First, int Claims, Range Places, Range Slices);
}
