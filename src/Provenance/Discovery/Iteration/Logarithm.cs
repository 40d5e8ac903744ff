using System.Numerics;
using System.Runtime.CompilerServices;

namespace Provenance.Discovery;

/// <summary>
/// The natural logarithm of several numbers at once, to about 15 digits. Every number is worked out by itself, by additions,
/// multiplications and one division, so the result does not depend on the machine.
/// </summary>
internal static class Logarithm
{
    // Adding it to a small whole number, as bits, makes the number itself once it is subtracted again.
    const double Rounder = 6755399441055744;
    const long One = 0x3FF0_0000_0000_0000;

    /// <summary>
    /// ln x = k ln 2 + ln m with m from the root of a half to that of two, and ln m = 2 artanh s with s = (m - 1) / (m + 1), a series of
    /// even powers of s up to the eighteenth, since s is at most 0.172. The numbers must be positive and not smaller than the least normal one.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Of(Vector<double> x)
    {
        Vector<long> bits = Vector.AsVectorInt64(x), rootOfHalf = new(0x3FE6_A09E_667F_3BCD);
        Vector<long> power = Vector.ShiftRightLogical(bits - rootOfHalf + new Vector<long>(One), 52) - new Vector<long>(1_023);
        Vector<double> m = Vector.AsVectorDouble(bits - Vector.ShiftLeft(power, 52));
        Vector<double> k = Vector.AsVectorDouble(power + new Vector<long>(BitConverter.DoubleToInt64Bits(Rounder))) - All(Rounder);
        Vector<double> f = m - All(1), s = f / (m + All(1)), z = s * s, z2 = z * z, z4 = z2 * z2;
        Vector<double> low = All(1 / 3.0) + z * All(1 / 5.0) + z2 * (All(1 / 7.0) + z * All(1 / 9.0));
        Vector<double> high = All(1 / 11.0) + z * All(1 / 13.0) + z2 * (All(1 / 15.0) + z * All(1 / 17.0)) + z4 * All(1 / 19.0);
        return k * All(0.6931471803691238) + ((s + s) * (All(1) + z * (low + z4 * high)) + k * All(1.9082149292705877e-10));
    }

    /// <summary>Replaces numbers by the logarithms of them and something more.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="more">What is added to each; the sums must be positive.</param>
    public static void Replace(Span<double> numbers, double more) => Vectors.Map(numbers, numbers, new Function(All(more)));

    static Vector<double> All(double number) => new(number);

    readonly struct Function(Vector<double> more) : IVectorFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> x) => Logarithm.Of(x + more);
    }
}
