using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Provenance.Discovery;

/// <summary>
/// What an iteration does over and over, for slices of four claims: first sources first, one of each claim after the other, nobody where a
/// claim has no more. Sources are not checked one by one: whoever calls has seen to it that the numbers reach to the highest. Compiled as
/// they stand: compiled by what a run has shown, and into the loop around them, they took twice as long.
/// </summary>
internal static class ClaimSlices
{
    /// <summary>How many claims a slice has.</summary>
    public const int Width = 4;

    /// <summary>For each claim, the sum of its sources' weights.</summary>
    /// <param name="votes">For each slice, the most sources a claim of it has.</param>
    /// <param name="sources">Slice after slice, as many fours of sources.</param>
    /// <param name="weights">What each source weighs.</param>
    /// <param name="scores">Written, four a slice.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Gather(ReadOnlySpan<int> votes, ReadOnlySpan<ushort> sources, double[] weights, Span<double> scores)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scores.Length, votes.Length * Width);
        ref ushort source = ref MemoryMarshal.GetReference(sources);
        ref double weight = ref MemoryMarshal.GetArrayDataReference(weights), score = ref MemoryMarshal.GetReference(scores);
        foreach (int most in votes)
        {
            double first = 0, second = 0, third = 0, fourth = 0;
            for (int i = most; i > 0; i--)
            {
                first += Unsafe.Add(ref weight, (nuint)source);
                second += Unsafe.Add(ref weight, (nuint)Unsafe.Add(ref source, 1));
                third += Unsafe.Add(ref weight, (nuint)Unsafe.Add(ref source, 2));
                fourth += Unsafe.Add(ref weight, (nuint)Unsafe.Add(ref source, 3));
                source = ref Unsafe.Add(ref source, Width);
            }
            score = first;
            Unsafe.Add(ref score, 1) = second;
            Unsafe.Add(ref score, 2) = third;
            Unsafe.Add(ref score, 3) = fourth;
            score = ref Unsafe.Add(ref score, Width);
        }
    }

    /// <summary>Adds what each claim is believed to its sources' credits.</summary>
    /// <param name="votes">For each slice, the most sources a claim of it has.</param>
    /// <param name="sources">Slice after slice, as many fours of sources.</param>
    /// <param name="beliefs">Four a slice.</param>
    /// <param name="credits">What each source has been credited with; added to.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Scatter(ReadOnlySpan<int> votes, ReadOnlySpan<ushort> sources, ReadOnlySpan<double> beliefs, double[] credits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(beliefs.Length, votes.Length * Width);
        ref ushort source = ref MemoryMarshal.GetReference(sources);
        ref double credit = ref MemoryMarshal.GetArrayDataReference(credits), belief = ref MemoryMarshal.GetReference(beliefs);
        foreach (int most in votes)
        {
            double first = belief, second = Unsafe.Add(ref belief, 1), third = Unsafe.Add(ref belief, 2), fourth = Unsafe.Add(ref belief, 3);
            for (int i = most; i > 0; i--)
            {
                Unsafe.Add(ref credit, (nuint)source) += first;
                Unsafe.Add(ref credit, (nuint)Unsafe.Add(ref source, 1)) += second;
                Unsafe.Add(ref credit, (nuint)Unsafe.Add(ref source, 2)) += third;
                Unsafe.Add(ref credit, (nuint)Unsafe.Add(ref source, 3)) += fourth;
                source = ref Unsafe.Add(ref source, Width);
            }
            belief = ref Unsafe.Add(ref belief, Width);
        }
    }
}
