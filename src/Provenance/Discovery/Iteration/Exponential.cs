using System.Numerics;
using System.Runtime.CompilerServices;

namespace Provenance.Discovery;

/// <summary>
/// The exponential function of several numbers at once, to about 15 digits. Every number is worked out by itself, by additions,
/// multiplications, both at once, and one division, so the result does not depend on the machine.
/// </summary>
internal static class Exponential
{
    // Adding it rounds to whole numbers, which then stand in the lowest bits.
    const double Rounder = 6755399441055744;

    /// <summary>exp x of each x. Below -708 it stays what it is there, above 708 likewise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Of(Vector<double> x)
    {
        (Vector<double> numerator, Vector<double> denominator) = Fraction(x);
        return numerator / denominator;
    }

    /// <summary>The logistic function 1 / (1 + exp(-scale x)) of each x.</summary>
    public static void Logistic(ReadOnlySpan<double> numbers, double scale, Span<double> results) => Vectors.Map(numbers, results, new LogisticFunction(All(-scale)));

    // exp x = 2^k exp r, with r at most half of ln 2, and exp r its Padé approximant of order [5/5], (p + r q) / (p - r q) with
    // p = 1 + r²/9 + r⁴/1008 and q = 1/2 + r²/72 + r⁴/30240, which is wrong by less than 1e-15 there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static (Vector<double> Numerator, Vector<double> Denominator) Fraction(Vector<double> x)
    {
        x = Within(All(-708), x, All(708));
        Vector<double> shifted = Vectors.Fused(x, All(1.4426950408889634), All(Rounder)), k = shifted - All(Rounder);
        Vector<double> r = Vectors.Fused(k, All(-1.9082149292705877e-10), Vectors.Fused(k, All(-0.6931471803691238), x)), square = r * r;
        Vector<double> p = Vectors.Fused(square, Vectors.Fused(square, All(1 / 1_008.0), All(1 / 9.0)), All(1));
        Vector<double> odd = r * Vectors.Fused(square, Vectors.Fused(square, All(1 / 30_240.0), All(1 / 72.0)), All(1 / 2.0));
        Vector<long> power = Vector.ShiftLeft(Vector.AsVectorInt64(shifted) + new Vector<long>(1_023), 52);
        return ((p + odd) * Vector.AsVectorDouble(power), p - odd);
    }

    // One instruction each. Those that every machine does the same with what is not a number cost six; here it comes second, and stays so.
#if NET9_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector<double> Within(Vector<double> least, Vector<double> x, Vector<double> most) => Vector.MinNative(most, Vector.MaxNative(least, x));
#else
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector<double> Within(Vector<double> least, Vector<double> x, Vector<double> most) => Vector.Min(most, Vector.Max(least, x));
#endif

    static Vector<double> All(double number) => new(number);

    readonly struct LogisticFunction(Vector<double> factor) : IVectorFunction
    {
        // One division serves both.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> x)
        {
            (Vector<double> numerator, Vector<double> denominator) = Fraction(x * factor);
            return denominator / (denominator + numerator);
        }
    }
}
