using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
}

/// <summary>A function of several numbers, each by itself.</summary>
internal interface IVectorFunction
{
    /// <summary>The function of each number.</summary>
    Vector<double> Of(Vector<double> x);
}
