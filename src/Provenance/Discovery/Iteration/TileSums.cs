using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Provenance.Discovery;

/// <summary>
/// The two loops in which an iteration spends its time: sums over the sources of each claim of a tile, and over the claims of each
/// source. Places are not checked here one by one: a shard is made of ids below the number of sources, and that is what is checked.
/// </summary>
internal static class TileSums
{
    /// <summary>For each claim of a tile, the sum of its sources' weights; pairs of sources are added first.</summary>
    public static void Gather(Shard shard, ClaimTiles tiles, ClaimTile tile, double[] weights, Span<double> scores)
    {
        Check(shard, tile, weights.Length, scores.Length);
        ref double weight = ref MemoryMarshal.GetArrayDataReference(weights);
        ref double score = ref MemoryMarshal.GetReference(scores);
        ref int edges = ref MemoryMarshal.GetArrayDataReference(shard.EdgeSource), starts = ref shard.ClaimEdges[tile.First];
        ReadOnlySpan<ushort> order = tiles.Order(tile);
        foreach (ClaimRun run in tiles.Runs(tile))
        {
            int votes = run.Votes;
            if (votes == 1)
                foreach (ushort claim in order[..run.Claims])
                    Unsafe.Add(ref score, (nuint)claim) = Of(ref weight, ref EdgesOf(ref edges, ref starts, claim), 0);
            else if (votes == 2)
                foreach (ushort claim in order[..run.Claims])
                {
                    ref int edge = ref EdgesOf(ref edges, ref starts, claim);
                    Unsafe.Add(ref score, (nuint)claim) = Of(ref weight, ref edge, 0) + Of(ref weight, ref edge, 1);
                }
            else
                GatherMany(votes, order[..run.Claims], ref weight, ref edges, ref starts, ref score);
            order = order[run.Claims..];
        }
    }

    static void GatherMany(int votes, ReadOnlySpan<ushort> claims, ref double weight, ref int edges, ref int starts, ref double score)
    {
        foreach (ushort claim in claims)
        {
            ref int edge = ref EdgesOf(ref edges, ref starts, claim);
            double even = 0, odd = 0;
            int i = 0;
            for (; i <= votes - 4; i += 4)
            {
                even += Of(ref weight, ref edge, i) + Of(ref weight, ref edge, i + 1);
                odd += Of(ref weight, ref edge, i + 2) + Of(ref weight, ref edge, i + 3);
            }
            for (; i < votes; i++)
                even += Of(ref weight, ref edge, i);
            Unsafe.Add(ref score, (nuint)claim) = even + odd;
        }
    }

    /// <summary>Adds what each claim of a tile is believed to its sources' credits.</summary>
    public static void Scatter(Shard shard, ClaimTiles tiles, ClaimTile tile, ReadOnlySpan<double> beliefs, double[] credits)
    {
        Check(shard, tile, credits.Length, beliefs.Length);
        ref double credit = ref MemoryMarshal.GetArrayDataReference(credits);
        ref double belief = ref MemoryMarshal.GetReference(beliefs);
        ref int edges = ref MemoryMarshal.GetArrayDataReference(shard.EdgeSource), starts = ref shard.ClaimEdges[tile.First];
        ReadOnlySpan<ushort> order = tiles.Order(tile);
        foreach (ClaimRun run in tiles.Runs(tile))
        {
            int votes = run.Votes;
            if (votes == 1)
                foreach (ushort claim in order[..run.Claims])
                    Of(ref credit, ref EdgesOf(ref edges, ref starts, claim), 0) += Unsafe.Add(ref belief, (nuint)claim);
            else if (votes == 2)
                foreach (ushort claim in order[..run.Claims])
                {
                    ref int edge = ref EdgesOf(ref edges, ref starts, claim);
                    Of(ref credit, ref edge, 0) += Unsafe.Add(ref belief, (nuint)claim);
                    Of(ref credit, ref edge, 1) += Unsafe.Add(ref belief, (nuint)claim);
                }
            else
                ScatterMany(votes, order[..run.Claims], ref belief, ref edges, ref starts, ref credit);
            order = order[run.Claims..];
        }
    }

    static void ScatterMany(int votes, ReadOnlySpan<ushort> claims, ref double belief, ref int edges, ref int starts, ref double credit)
    {
        foreach (ushort claim in claims)
        {
            ref int edge = ref EdgesOf(ref edges, ref starts, claim);
            double amount = Unsafe.Add(ref belief, (nuint)claim);
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

    static void Check(Shard shard, ClaimTile tile, int sources, int room)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sources, shard.EndSource);
        ArgumentOutOfRangeException.ThrowIfLessThan(room, tile.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref int EdgesOf(ref int edges, ref int starts, ushort claim) => ref Unsafe.Add(ref edges, (nuint)(uint)Unsafe.Add(ref starts, (nuint)claim));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref double Of(ref double all, ref int edge, int place) => ref Unsafe.Add(ref all, (nuint)(uint)Unsafe.Add(ref edge, place));
}
