using System.Runtime.CompilerServices;

namespace Provenance.Discovery;

/// <summary>
/// What an iteration does over and over: look numbers up at the sources of a claim, four at a time. Places are not checked: whoever calls
/// has seen to it that the numbers reach to the highest source.
/// </summary>
internal static class SourceLoops
{
    /// <summary>The sum of the sources' numbers; pairs are added first.</summary>
    /// <param name="numbers">The first of the numbers, one a source.</param>
    /// <param name="sources">The first of the claim's sources.</param>
    /// <param name="count">How many sources it has.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(ref double numbers, ref int sources, int count)
    {
        double even = 0, odd = 0;
        int i = 0;
        for (; i <= count - 4; i += 4)
        {
            even += At(ref numbers, ref sources, i) + At(ref numbers, ref sources, i + 1);
            odd += At(ref numbers, ref sources, i + 2) + At(ref numbers, ref sources, i + 3);
        }
        for (; i < count; i++)
            even += At(ref numbers, ref sources, i);
        return even + odd;
    }

    /// <summary>Adds an amount to the number of each source.</summary>
    /// <param name="numbers">The first of the numbers, one a source.</param>
    /// <param name="sources">The first of the claim's sources.</param>
    /// <param name="count">How many sources it has.</param>
    /// <param name="amount">The amount.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref double numbers, ref int sources, int count, double amount)
    {
        int i = 0;
        for (; i <= count - 4; i += 4)
        {
            At(ref numbers, ref sources, i) += amount;
            At(ref numbers, ref sources, i + 1) += amount;
            At(ref numbers, ref sources, i + 2) += amount;
            At(ref numbers, ref sources, i + 3) += amount;
        }
        for (; i < count; i++)
            At(ref numbers, ref sources, i) += amount;
    }

    /// <summary>The number of one source of a claim.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref double At(ref double numbers, ref int sources, int place) => ref Unsafe.Add(ref numbers, (nuint)(uint)Unsafe.Add(ref sources, place));
}
