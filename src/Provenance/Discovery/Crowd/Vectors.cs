using System.Numerics;
using System.Runtime.InteropServices;

namespace Provenance.Discovery;

/// <summary>Sums of short vectors, several numbers at a time.</summary>
internal static class Vectors
{
    /// <summary>Adds a vector to another of the same length. Every element is added by itself, so the result does not depend on the machine.</summary>
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
}
