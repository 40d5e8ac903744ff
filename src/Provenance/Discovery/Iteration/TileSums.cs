using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Provenance.Discovery;

/// <summary>
/// The two loops in which an iteration spends its time: sums over the sources of each claim of a tile, and over the claims of each
/// source. Numbers of claims stand in the tile's order. Places are not checked here one by one: a shard is made of ids below the number
/// of sources, and that is what is checked.
/// </summary>
internal static class TileSums
{
    /// <summary>For each claim of a tile, the sum of its sources' weights; pairs of sources are added first.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="tiles">Its tiles.</param>
    /// <param name="tile">The tile.</param>
    /// <param name="runs">Those of its runs that are wanted; the last ones.</param>
    /// <param name="weights">What each source weighs.</param>
    /// <param name="scores">The sums, for the claims of these runs; written here.</param>
    public static void Gather(Shard shard, ClaimTiles tiles, ClaimTile tile, ReadOnlySpan<ClaimRun> runs, double[] weights, Span<double> scores)
    {
        ReadOnlySpan<ushort> order = Order(shard, tiles, tile, runs, weights, scores.Length);
        ref double weight = ref MemoryMarshal.GetArrayDataReference(weights);
        ref int edges = ref MemoryMarshal.GetArrayDataReference(shard.EdgeSource), starts = ref shard.ClaimEdges[tile.First];
        foreach (ClaimRun run in runs)
        {
            ReadOnlySpan<ushort> claims = order[..run.Claims];
            ref double score = ref MemoryMarshal.GetReference(scores);
            if (run.Votes == 1)
                for (int i = 0; i < claims.Length; i++)
                    Unsafe.Add(ref score, i) = Of(ref weight, ref EdgesOf(ref edges, ref starts, claims[i]), 0);
            else if (run.Votes == 2)
                for (int i = 0; i < claims.Length; i++)
                {
                    ref int edge = ref EdgesOf(ref edges, ref starts, claims[i]);
                    Unsafe.Add(ref score, i) = Of(ref weight, ref edge, 0) + Of(ref weight, ref edge, 1);
                }
            else
                GatherMany(run.Votes, claims, ref weight, ref edges, ref starts, ref score);
            order = order[run.Claims..];
            scores = scores[run.Claims..];
        }
    }

    static void GatherMany(int votes, ReadOnlySpan<ushort> claims, ref double weight, ref int edges, ref int starts, ref double score)
    {
        for (int place = 0; place < claims.Length; place++)
        {
            ref int edge = ref EdgesOf(ref edges, ref starts, claims[place]);
            double even = 0, odd = 0;
            int i = 0;
            for (; i <= votes - 4; i += 4)
            {
                even += Of(ref weight, ref edge, i) + Of(ref weight, ref edge, i + 1);
                odd += Of(ref weight, ref edge, i + 2) + Of(ref weight, ref edge, i + 3);
            }
            for (; i < votes; i++)
                even += Of(ref weight, ref edge, i);
            Unsafe.Add(ref score, place) = even + odd;
        }
    }

    /// <summary>Adds what each claim of a tile is believed to its sources' credits.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="tiles">Its tiles.</param>
    /// <param name="tile">The tile.</param>
    /// <param name="runs">Those of its runs that are wanted; the last ones.</param>
    /// <param name="beliefs">What is believed of the claims of these runs.</param>
    /// <param name="credits">What each source has been credited with; added to.</param>
    public static void Scatter(Shard shard, ClaimTiles tiles, ClaimTile tile, ReadOnlySpan<ClaimRun> runs, ReadOnlySpan<double> beliefs, double[] credits)
    {
        ReadOnlySpan<ushort> order = Order(shard, tiles, tile, runs, credits, beliefs.Length);
        ref double credit = ref MemoryMarshal.GetArrayDataReference(credits);
        ref int edges = ref MemoryMarshal.GetArrayDataReference(shard.EdgeSource), starts = ref shard.ClaimEdges[tile.First];
        foreach (ClaimRun run in runs)
        {
            ReadOnlySpan<ushort> claims = order[..run.Claims];
            ref double belief = ref MemoryMarshal.GetReference(beliefs);
            if (run.Votes == 1)
                for (int i = 0; i < claims.Length; i++)
                    Of(ref credit, ref EdgesOf(ref edges, ref starts, claims[i]), 0) += Unsafe.Add(ref belief, i);
            else if (run.Votes == 2)
                for (int i = 0; i < claims.Length; i++)
                {
                    ref int edge = ref EdgesOf(ref edges, ref starts, claims[i]);
                    Of(ref credit, ref edge, 0) += Unsafe.Add(ref belief, i);
                    Of(ref credit, ref edge, 1) += Unsafe.Add(ref belief, i);
                }
            else
                ScatterMany(run.Votes, claims, ref belief, ref edges, ref starts, ref credit);
            order = order[run.Claims..];
            beliefs = beliefs[run.Claims..];
        }
    }

    static void ScatterMany(int votes, ReadOnlySpan<ushort> claims, ref double belief, ref int edges, ref int starts, ref double credit)
    {
        for (int place = 0; place < claims.Length; place++)
        {
            ref int edge = ref EdgesOf(ref edges, ref starts, claims[place]);
            double amount = Unsafe.Add(ref belief, place);
            int i = 0;
            for (; i <= votes - 4; i += 4)
            {
                Of(ref credit, ref edge, i) += amount;
                Of(ref credit, ref edge, i + 1) += amount;
                Of(ref credit, ref edge, i + 2) += amount;
                Of(ref credit, ref edge, i + 3) += amount;
            }
            for (; i < votes; i++)
                Of(ref credit, ref edge, i) += amount;
        }
    }

    /// <summary>The claims of the last runs, once it is clear that there is room for them and for all sources.</summary>
    static ReadOnlySpan<ushort> Order(Shard shard, ClaimTiles tiles, ClaimTile tile, ReadOnlySpan<ClaimRun> runs, double[] sources, int room)
    {
        int claims = 0;
        foreach (ClaimRun run in runs)
            claims += run.Claims;
        ArgumentOutOfRangeException.ThrowIfLessThan(sources.Length, shard.EndSource);
        ArgumentOutOfRangeException.ThrowIfLessThan(room, claims);
        return tiles.Order(tile)[^claims..];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref int EdgesOf(ref int edges, ref int starts, ushort claim) => ref Unsafe.Add(ref edges, (nuint)(uint)Unsafe.Add(ref starts, (nuint)claim));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref double Of(ref double all, ref int edge, int place) => ref Unsafe.Add(ref all, (nuint)(uint)Unsafe.Add(ref edge, place));
}
