using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Provenance.Discovery;

/// <summary>
/// The exponential function of several numbers at once, to about 15 digits. Every number is worked out by itself, by additions and
/// multiplications alone, so the result does not depend on the machine.
/// </summary>
internal static class Exponential
{
    // Adding it rounds to whole numbers, which then stand in the lowest bits.
    const double Rounder = 6755399441055744;

    /// <summary>exp x = 2^k exp r, with r at most half of ln 2 and Taylor's series of exp r up to the eleventh power. Below -708 it stays what it is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Of(Vector<double> x)
    {
        x = Vector.Min(Vector.Max(x, All(-708)), All(708));
        Vector<double> shifted = x * All(1.4426950408889634) + All(Rounder), k = shifted - All(Rounder);
        Vector<double> r = x - k * All(0.6931471803691238) - k * All(1.9082149292705877e-10);
        Vector<double> r2 = r * r, r4 = r2 * r2;
        Vector<double> low = All(1) + r + r2 * (All(1 / 2.0) + r * All(1 / 6.0));
        Vector<double> middle = All(1 / 24.0) + r * All(1 / 120.0) + r2 * (All(1 / 720.0) + r * All(1 / 5_040.0));
        Vector<double> high = All(1 / 40_320.0) + r * All(1 / 362_880.0) + r2 * (All(1 / 3_628_800.0) + r * All(1 / 39_916_800.0));
        Vector<long> power = Vector.ShiftLeft(Vector.AsVectorInt64(shifted) + new Vector<long>(1_023), 52);
        return (low + r4 * (middle + r4 * high)) * Vector.AsVectorDouble(power);
    }

    /// <summary>The logistic function 1 / (1 + exp(-scale x)) of each x.</summary>
    public static void Logistic(ReadOnlySpan<double> numbers, double scale, Span<double> results)
    {
        ReadOnlySpan<Vector<double>> wide = MemoryMarshal.Cast<double, Vector<double>>(numbers);
        Span<Vector<double>> wideResults = MemoryMarshal.Cast<double, Vector<double>>(results);
        for (int i = 0; i < wide.Length; i++)
            wideResults[i] = Logistic(wide[i] * -scale);
        int done = wide.Length * Vector<double>.Count;
        if (done == numbers.Length)
            return;
        Span<double> rest = stackalloc double[Vector<double>.Count];
        rest.Clear();
        numbers[done..].CopyTo(rest);
        Logistic(new Vector<double>(rest) * -scale).CopyTo(rest);
        rest[..(numbers.Length - done)].CopyTo(results[done..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector<double> Logistic(Vector<double> opposite) => Vector<double>.One / (Vector<double>.One + Of(opposite));

    static Vector<double> All(double number) => new(number);
}
