using System.Buffers;
using System.Runtime.CompilerServices;

namespace Provenance.Discovery;

/// <summary>
/// The claims of neighbouring shards that several sources make, for models that look at claims one by one: their sources once more, by rank,
/// in slices of four claims each (sliced ELLPACK), so that loops are long, four sums run side by side, and memory is read from one end to the
/// other. Claims of the same least active source stand in a row, in tiles whose scores stay in the fastest memory; within a tile they stand by
/// how many sources of the first page make them, so that little of a slice is empty. A source takes two bytes on the first page, where nearly
/// everything is said, and four on further ones.
/// </summary>
internal sealed class SharedClaims
{
    const int MostClaims = 1 << FarSources.ClaimBits, UsualObservations = 1 << 22;

    readonly int ranked, claims;
    readonly ushort[] near;
    readonly int[] votes, firstPlaces;
    readonly FarSources far;

    SharedClaims(ReadOnlySpan<Shard> shards, SourceRanks ranks)
    {
        using LeastActiveOrder order = new(shards, ranks);
        (ranked, claims) = (ranks.Count, order.Count);
        int tiles = (claims + MostClaims - 1) / MostClaims;
        (votes, firstPlaces) = (new int[(claims + ClaimSlices.Width - 1) / ClaimSlices.Width], new int[tiles + 1]);
        int[] positions = ArrayPool<int>.Shared.Rent(claims);
        for (int tile = 0; tile < tiles; tile++)
            OrderTile(tile, order, positions);
        near = new ushort[firstPlaces[^1]];
        far = new FarSources(order.FarVotes);
        Fill(shards, ranks, positions);
        far.Order(tiles);
        ArrayPool<int>.Shared.Return(positions);
    }

    /// <summary>Puts the claims of neighbouring shards in order.</summary>
    /// <param name="shards">The shards, of any number of observations.</param>
    /// <param name="ranks">The ranks of their sources.</param>
    /// <param name="together">The most observations that are put in order together, unless one shard has more; by default so many that order
    /// pays, and takes little room while it is made.</param>
    public static List<SharedClaims> Of(ReadOnlySpan<Shard> shards, SourceRanks ranks, int together = UsualObservations)
    {
        List<SharedClaims> all = [];
        for (int from = 0, to; from < shards.Length; from = to)
        {
            to = from + 1;
            for (long observations = shards[from].EdgeSource.Length; to < shards.Length && (observations += shards[to].EdgeSource.Length) <= together;)
                to++;
            all.Add(new SharedClaims(shards[from..to], ranks));
        }
        return all;
    }

    /// <summary>Weights to scores, scores to beliefs, beliefs to credits.</summary>
    /// <param name="weights">What each source weighs, by rank.</param>
    /// <param name="model">A model of claims one by one.</param>
    /// <param name="credits">What each source has been credited with, by rank; added to. Nobody's is worth nothing afterwards.</param>
    public void Pass(double[] weights, ItemModel model, double[] credits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Math.Min(weights.Length, credits.Length), ranked);
        double[] rented = ArrayPool<double>.Shared.Rent(MostClaims);
        for (int tile = 0; tile < firstPlaces.Length - 1; tile++)
        {
            ReadOnlySpan<int> ofTile = votes.AsSpan(Slices(tile));
            ReadOnlySpan<ushort> sources = near.AsSpan(firstPlaces[tile]..firstPlaces[tile + 1]);
            Span<double> scores = rented.AsSpan(0, Claims(tile));
            ClaimSlices.Gather(ofTile, sources, weights, rented);
            far.Gather(tile, weights, scores);
            model.BelieveAll(scores, scores);
            ClaimSlices.Scatter(ofTile, sources, rented, credits);
            far.Scatter(tile, scores, credits);
        }
        ArrayPool<double>.Shared.Return(rented);
    }

    int Claims(int tile) => Math.Min(MostClaims, claims - tile * MostClaims);

    Range Slices(int tile) => (tile * (MostClaims / ClaimSlices.Width))..Math.Min(votes.Length, (tile + 1) * (MostClaims / ClaimSlices.Width));

    // Where each claim goes, and how long the slices are.
    void OrderTile(int tile, LeastActiveOrder order, Span<int> positions)
    {
        int first = tile * MostClaims, count = Claims(tile), places = firstPlaces[tile];
        ReadOnlySpan<int> ofTile = order.Order.Slice(first, count);
        Span<int> nearVotes = stackalloc int[MostClaims];
        Span<ushort> byVotes = stackalloc ushort[MostClaims], scratch = stackalloc ushort[MostClaims];
        for (int claim = 0; claim < count; claim++)
            nearVotes[claim] = order.NearVotes[ofTile[claim]];
        VoteOrder.Sort(nearVotes[..count], byVotes[..count], scratch);
        for (int claim = 0; claim < count; claim++)
            positions[ofTile[byVotes[claim]]] = first + claim;
        for (int slice = 0; slice < count; slice += ClaimSlices.Width)
        {
            // The last claim of a slice has the most sources.
            int most = nearVotes[byVotes[Math.Min(slice + ClaimSlices.Width, count) - 1]];
            votes[(first + slice) / ClaimSlices.Width] = most;
            places = checked(places + most * ClaimSlices.Width);
        }
        firstPlaces[tile + 1] = places;
    }

    // Shards are read from one end to the other, which takes half the time of writing from one end to the other.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Fill(ReadOnlySpan<Shard> shards, SourceRanks ranks, ReadOnlySpan<int> positions)
    {
        int[] starts = ArrayPool<int>.Shared.Rent(votes.Length);
        for (int slice = 0, start = 0; slice < votes.Length; start += votes[slice++] * ClaimSlices.Width)
            starts[slice] = start;
        int found = 0;
        foreach (Shard shard in shards)
            for (int claim = 0; claim < shard.Claims; claim++)
                if (shard.Votes(claim) > 1)
                {
                    int position = positions[found++], place = starts[position / ClaimSlices.Width] + position % ClaimSlices.Width;
                    foreach (int source in shard.Sources(claim))
                    {
                        int rank = ranks[source];
                        if (FarSources.Has(rank))
                            far.Add(position / MostClaims, position % MostClaims, rank);
                        else
                        {
                            near[place] = (ushort)rank;
                            place += ClaimSlices.Width;
                        }
                    }
                }
        ArrayPool<int>.Shared.Return(starts);
    }
}
