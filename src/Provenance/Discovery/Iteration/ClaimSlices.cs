using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Provenance.Discovery;

/// <summary>
/// What an iteration does over and over, for slices of four claims: first ranks first, one of each claim after the other, nobody's where a
/// claim has no more. Every claim has one; it is counted from that of a tile. Ranks are not checked one by one: whoever calls has seen to it
/// that the numbers reach to the highest. Compiled as they stand: compiled by what a run has shown, and into the loop around them, they took twice as long.
/// </summary>
internal static class ClaimSlices
{
    /// <summary>How many claims a slice has.</summary>
    public const int Width = 4;

    /// <summary>For each claim, the sum of its sources' weights.</summary>
    /// <param name="votes">For each slice, the most ranks a claim of it has; at least 1.</param>
    /// <param name="ranks">Slice after slice, as many fours of ranks.</param>
    /// <param name="weights">What each rank weighs.</param>
    /// <param name="start">Where the first four of each slice are counted from.</param>
    /// <param name="scores">Written, four a slice.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Gather(ReadOnlySpan<int> votes, ReadOnlySpan<ushort> ranks, double[] weights, int start, Span<double> scores)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scores.Length, votes.Length * Width);
        ref ushort rank = ref MemoryMarshal.GetReference(ranks);
        ref double weight = ref MemoryMarshal.GetArrayDataReference(weights), score = ref MemoryMarshal.GetReference(scores);
        ref double started = ref Unsafe.Add(ref weight, (nuint)start);
        foreach (int most in votes)
        {
            double first = Unsafe.Add(ref started, (nuint)rank);
            double second = Unsafe.Add(ref started, (nuint)Unsafe.Add(ref rank, 1));
            double third = Unsafe.Add(ref started, (nuint)Unsafe.Add(ref rank, 2));
            double fourth = Unsafe.Add(ref started, (nuint)Unsafe.Add(ref rank, 3));
            rank = ref Unsafe.Add(ref rank, Width);
            for (int i = most - 1; i > 0; i--)
            {
                first += Unsafe.Add(ref weight, (nuint)rank);
                second += Unsafe.Add(ref weight, (nuint)Unsafe.Add(ref rank, 1));
                third += Unsafe.Add(ref weight, (nuint)Unsafe.Add(ref rank, 2));
                fourth += Unsafe.Add(ref weight, (nuint)Unsafe.Add(ref rank, 3));
                rank = ref Unsafe.Add(ref rank, Width);
            }
            score = first;
            Unsafe.Add(ref score, 1) = second;
            Unsafe.Add(ref score, 2) = third;
            Unsafe.Add(ref score, 3) = fourth;
            score = ref Unsafe.Add(ref score, Width);
        }
    }

    /// <summary>Adds what each claim is believed to its sources' credits.</summary>
    /// <param name="votes">For each slice, the most ranks a claim of it has; at least 1.</param>
    /// <param name="ranks">Slice after slice, as many fours of ranks.</param>
    /// <param name="beliefs">Four a slice.</param>
    /// <param name="start">Where the first four of each slice are counted from.</param>
    /// <param name="credits">What each rank has been credited with; added to.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Scatter(ReadOnlySpan<int> votes, ReadOnlySpan<ushort> ranks, ReadOnlySpan<double> beliefs, int start, double[] credits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(beliefs.Length, votes.Length * Width);
        ref ushort rank = ref MemoryMarshal.GetReference(ranks);
        ref double credit = ref MemoryMarshal.GetArrayDataReference(credits), belief = ref MemoryMarshal.GetReference(beliefs);
        ref double started = ref Unsafe.Add(ref credit, (nuint)start);
        foreach (int most in votes)
        {
            double first = belief, second = Unsafe.Add(ref belief, 1), third = Unsafe.Add(ref belief, 2), fourth = Unsafe.Add(ref belief, 3);
            Unsafe.Add(ref started, (nuint)rank) = first + Unsafe.Add(ref started, (nuint)rank);
            Unsafe.Add(ref started, (nuint)Unsafe.Add(ref rank, 1)) = second + Unsafe.Add(ref started, (nuint)Unsafe.Add(ref rank, 1));
            Unsafe.Add(ref started, (nuint)Unsafe.Add(ref rank, 2)) = third + Unsafe.Add(ref started, (nuint)Unsafe.Add(ref rank, 2));
            Unsafe.Add(ref started, (nuint)Unsafe.Add(ref rank, 3)) = fourth + Unsafe.Add(ref started, (nuint)Unsafe.Add(ref rank, 3));
            rank = ref Unsafe.Add(ref rank, Width);
            for (int i = most - 1; i > 0; i--)
            {
                Unsafe.Add(ref credit, (nuint)rank) = first + Unsafe.Add(ref credit, (nuint)rank);
                Unsafe.Add(ref credit, (nuint)Unsafe.Add(ref rank, 1)) = second + Unsafe.Add(ref credit, (nuint)Unsafe.Add(ref rank, 1));
                Unsafe.Add(ref credit, (nuint)Unsafe.Add(ref rank, 2)) = third + Unsafe.Add(ref credit, (nuint)Unsafe.Add(ref rank, 2));
                Unsafe.Add(ref credit, (nuint)Unsafe.Add(ref rank, 3)) = fourth + Unsafe.Add(ref credit, (nuint)Unsafe.Add(ref rank, 3));
                rank = ref Unsafe.Add(ref rank, Width);
            }
            belief = ref Unsafe.Add(ref belief, Width);
        }
    }
}
