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
                    Unsafe.Add(ref score, (nuint)claim) = SourceLoops.At(ref weight, ref EdgesOf(ref edges, ref starts, claim), 0);
            else if (votes == 2)
                foreach (ushort claim in order[..run.Claims])
                {
                    ref int edge = ref EdgesOf(ref edges, ref starts, claim);
                    Unsafe.Add(ref score, (nuint)claim) = SourceLoops.At(ref weight, ref edge, 0) + SourceLoops.At(ref weight, ref edge, 1);
                }
            else
                foreach (ushort claim in order[..run.Claims])
                    Unsafe.Add(ref score, (nuint)claim) = SourceLoops.Sum(ref weight, ref EdgesOf(ref edges, ref starts, claim), votes);
            order = order[run.Claims..];
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
                    SourceLoops.At(ref credit, ref EdgesOf(ref edges, ref starts, claim), 0) += Unsafe.Add(ref belief, (nuint)claim);
            else if (votes == 2)
                foreach (ushort claim in order[..run.Claims])
                {
                    ref int edge = ref EdgesOf(ref edges, ref starts, claim);
                    SourceLoops.At(ref credit, ref edge, 0) += Unsafe.Add(ref belief, (nuint)claim);
                    SourceLoops.At(ref credit, ref edge, 1) += Unsafe.Add(ref belief, (nuint)claim);
                }
            else
                foreach (ushort claim in order[..run.Claims])
                    SourceLoops.Add(ref credit, ref EdgesOf(ref edges, ref starts, claim), votes, Unsafe.Add(ref belief, (nuint)claim));
            order = order[run.Claims..];
        }
    }

    static void Check(Shard shard, ClaimTile tile, int sources, int room)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sources, shard.EndSource);
        ArgumentOutOfRangeException.ThrowIfLessThan(room, tile.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref int EdgesOf(ref int edges, ref int starts, ushort claim) => ref Unsafe.Add(ref edges, (nuint)(uint)Unsafe.Add(ref starts, (nuint)claim));
}
