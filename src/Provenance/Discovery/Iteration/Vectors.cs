using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if !NET9_0_OR_GREATER
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
#endif

namespace Provenance.Discovery;

/// <summary>What is done with many numbers, several at a time and each by itself, so that the result does not depend on the machine.</summary>
internal static class Vectors
{
    /// <summary>Adds a vector to another of the same length.</summary>
    public static void Add(Span<double> target, ReadOnlySpan<double> addend)
    {
        addend = addend[..target.Length];
        int place = 0;
        if (Vector.IsHardwareAccelerated && target.Length >= Vector<double>.Count)
        {
            Span<Vector<double>> wide = MemoryMarshal.Cast<double, Vector<double>>(target);
            ReadOnlySpan<Vector<double>> wideAddend = MemoryMarshal.Cast<double, Vector<double>>(addend);
            for (int i = 0; i < wide.Length; i++)
                wide[i] += wideAddend[i];
            place = wide.Length * Vector<double>.Count;
        }
        for (; place < target.Length; place++)
            target[place] += addend[place];
    }

    /// <summary>Writes a function of each number.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="results">As many; may be where the numbers are.</param>
    /// <param name="function">The function; what it makes of 0 is not looked at where there is none.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Map<TFunction>(ReadOnlySpan<double> numbers, Span<double> results, TFunction function)
        where TFunction : struct, IVectorFunction
    {
        results = results[..numbers.Length];
        ReadOnlySpan<Vector<double>> wide = MemoryMarshal.Cast<double, Vector<double>>(numbers);
        Span<Vector<double>> wideResults = MemoryMarshal.Cast<double, Vector<double>>(results);
        for (int i = 0; i < wide.Length; i++)
            wideResults[i] = function.Of(wide[i]);
        int done = wide.Length * Vector<double>.Count;
        if (done == numbers.Length)
            return;
        Span<double> rest = stackalloc double[Vector<double>.Count];
        rest.Clear();
        numbers[done..].CopyTo(rest);
        function.Of(new Vector<double>(rest)).CopyTo(rest);
        rest[..(numbers.Length - done)].CopyTo(results[done..]);
    }

    /// <summary>a b + c of each, rounded once; where a machine has no instruction for it, one number after the other.</summary>
#if NET9_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Fused(Vector<double> a, Vector<double> b, Vector<double> c) => Vector.FusedMultiplyAdd(a, b, c);
#else
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Fused(Vector<double> a, Vector<double> b, Vector<double> c)
    {
        if (Vector<double>.Count == Vector256<double>.Count && Fma.IsSupported)
            return Fma.MultiplyAdd(a.AsVector256(), b.AsVector256(), c.AsVector256()).AsVector();
        if (Vector<double>.Count == Vector128<double>.Count && AdvSimd.Arm64.IsSupported)
            return AdvSimd.Arm64.FusedMultiplyAdd(c.AsVector128(), a.AsVector128(), b.AsVector128()).AsVector();
        Span<double> each = stackalloc double[Vector<double>.Count];
        for (int i = 0; i < each.Length; i++)
            each[i] = Math.FusedMultiplyAdd(a[i], b[i], c[i]);
        return new Vector<double>(each);
    }
#endif
}

/// <summary>A function of several numbers, each by itself.</summary>
internal interface IVectorFunction
{
    /// <summary>The function of each number.</summary>
    Vector<double> Of(Vector<double> x);
}
