using System.Buffers;
using System.Runtime.CompilerServices;

namespace Provenance.Discovery;

/// <summary>
/// The claims of neighbouring shards that several sources make, for models that look at claims one by one: their sources once more, by rank,
/// in slices of four claims each (sliced ELLPACK), so that loops are long, four sums run side by side, and memory is read from one end to the
/// other. Claims of the same least active source stand in a row, in tiles whose scores stay in the fastest memory; within a tile they stand by
/// how many ranks they have, so that little of a slice is empty. A rank takes two bytes: the least active is counted from the first of
/// its tile, and the few others that two bytes cannot tell are kept apart.
/// </summary>
internal sealed class SharedClaims
{
    const int MostClaims = 1 << FarSources.ClaimBits, UsualObservations = 1 << 22;

    readonly int ranked;
    readonly ushort[] near;
    readonly int[] votes;
    readonly List<SharedTile> tiles = [];
    readonly FarSources far;

    SharedClaims(ReadOnlySpan<Shard> shards, SourceRanks ranks)
    {
        ranked = ranks.Count;
        using ClaimRanks read = new(ranks);
        using LeastActiveOrder order = new(shards, ranks, read);
        int[] positions = ArrayPool<int>.Shared.Rent(order.Count);
        List<int> slices = [];
        for (int first = 0, place = 0; first < order.Count; first += tiles[^1].Claims, place = tiles[^1].Places.End.Value)
            tiles.Add(NextTile(order, first, place, slices, positions));
        (votes, near) = ([.. slices], new ushort[tiles.Count == 0 ? 0 : tiles[^1].Places.End.Value]);
        far = new FarSources(order.FarVotes);
        Fill(shards, read, positions);
        far.Order(tiles.Count);
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
    /// <param name="weights">What each rank weighs.</param>
    /// <param name="model">A model of claims one by one.</param>
    /// <param name="credits">What each rank has been credited with; added to. Nobody's is worth nothing afterwards.</param>
    public void Pass(double[] weights, ItemModel model, double[] credits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Math.Min(weights.Length, credits.Length), ranked);
        double[] rented = ArrayPool<double>.Shared.Rent(MostClaims);
        for (int t = 0; t < tiles.Count; t++)
        {
            SharedTile tile = tiles[t];
            Span<double> scores = rented.AsSpan(0, tile.Claims);
            ClaimSlices.Gather(votes.AsSpan(tile.Slices), near.AsSpan(tile.Places), weights, tile.FirstRank, rented);
            far.Gather(t, weights, scores);
            model.BelieveAll(scores, scores);
            // What fills the last slice is no claim.
            rented.AsSpan(tile.Claims, -tile.Claims & ClaimSlices.Width - 1).Clear();
            ClaimSlices.Scatter(votes.AsSpan(tile.Slices), near.AsSpan(tile.Places), rented, tile.FirstRank, credits);
            far.Scatter(t, scores, credits);
        }
        ArrayPool<double>.Shared.Return(rented);
    }

    // As many claims as two bytes tell the least active sources of; where each of them goes, and how long the slices are.
    static SharedTile NextTile(LeastActiveOrder order, int first, int firstPlace, List<int> slices, Span<int> positions)
    {
        ReadOnlySpan<int> claims = order.Order[first..Math.Min(order.Count, first + MostClaims)];
        Span<int> nearVotes = stackalloc int[MostClaims];
        Span<ushort> byVotes = stackalloc ushort[MostClaims], scratch = stackalloc ushort[MostClaims];
        int firstRank = order.LeastActive(claims[0]), count = 0, place = firstPlace, firstSlice = slices.Count;
        for (; count < claims.Length && !FarSources.Has(order.LeastActive(claims[count]) + order.Neighbours - 1 - firstRank); count++)
            nearVotes[count] = order.NearVotes[claims[count]];
        VoteOrder.Sort(nearVotes[..count], byVotes[..count], scratch);
        for (int claim = 0; claim < count; claim++)
            positions[claims[byVotes[claim]]] = firstSlice * ClaimSlices.Width + claim;
        for (int claim = 0; claim < count; claim += ClaimSlices.Width)
        {
            // The last claim of a slice has the most sources.
            int most = nearVotes[byVotes[Math.Min(claim + ClaimSlices.Width, count) - 1]];
            slices.Add(most);
            place = checked(place + most * ClaimSlices.Width);
        }
        return new SharedTile(count, firstRank, firstPlace..place, firstSlice..slices.Count);
    }

    // Shards are read from one end to the other, which takes half the time of writing from one end to the other.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Fill(ReadOnlySpan<Shard> shards, ClaimRanks read, ReadOnlySpan<int> positions)
    {
        int[] starts = ArrayPool<int>.Shared.Rent(votes.Length), tileOf = ArrayPool<int>.Shared.Rent(votes.Length);
        for (int t = 0, start = 0; t < tiles.Count; t++)
            for (int slice = tiles[t].Slices.Start.Value; slice < tiles[t].Slices.End.Value; start += votes[slice++] * ClaimSlices.Width)
                (starts[slice], tileOf[slice]) = (start, t);
        int found = 0;
        foreach (Shard shard in shards)
            for (int claim = 0; claim < shard.Claims; claim++)
                if (shard.Votes(claim) > 1)
                {
                    int position = positions[found++], slice = position / ClaimSlices.Width, place = starts[slice] + position % ClaimSlices.Width;
                    SharedTile tile = tiles[tileOf[slice]];
                    ReadOnlySpan<int> ranks = read.Of(shard.Sources(claim));
                    near[place] = (ushort)(ranks[0] - tile.FirstRank);
                    foreach (int rank in ranks[1..])
                        if (FarSources.Has(rank))
                            far.Add(tileOf[slice], position - tile.Slices.Start.Value * ClaimSlices.Width, rank);
                        else
                            near[place += ClaimSlices.Width] = (ushort)rank;
                }
        ArrayPool<int>.Shared.Return(starts);
        ArrayPool<int>.Shared.Return(tileOf);
    }

    /// <summary>How many claims a tile has, the first rank of its least active sources, and where its ranks and slices stand.</summary>
    readonly record struct SharedTile(int Claims, int FirstRank, Range Places, Range Slices);
}
