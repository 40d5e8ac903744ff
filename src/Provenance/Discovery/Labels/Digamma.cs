using System.Numerics;
using System.Runtime.CompilerServices;

namespace Provenance.Discovery;

/// <summary>The derivative of the logarithm of the gamma function (Abramowitz and Stegun, 6.3.5 and 6.3.18).</summary>
internal static class Digamma
{
    /// <summary>The digamma function for x above 0, to about 12 digits.</summary>
    public static double Of(double x)
    {
        double below = 0;
        for (; x < 6; x++)
            below -= 1 / x;
        double inverse = 1 / (x * x);
        return below + Math.Log(x) - 0.5 / x
            - inverse * (1.0 / 12 - inverse * (1.0 / 120 - inverse * (1.0 / 252 - inverse * (1.0 / 240 - inverse / 132))));
    }

    /// <summary>Replaces numbers, from the least normal one to 1e50, by their digamma functions.</summary>
    public static void Replace(Span<double> numbers) => Vectors.Map(numbers, numbers, default(Function));

    // Always six steps up: 1/x + ... + 1/(x + 5) = (2x + 5) (1/t + 1/(t + 4) + 1/(t + 6)) with t = x (x + 5).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector<double> Of(Vector<double> x)
    {
        Vector<double> t = x * (x + All(5)), y = x + All(6), inverse = All(1) / y, square = inverse * inverse;
        Vector<double> below = (x + x + All(5)) * (All(24) + t * (All(20) + t * All(3))) / (t * (All(24) + t * (All(10) + t)));
        Vector<double> series = square * (All(1 / 12.0) - square * (All(1 / 120.0) - square * (All(1 / 252.0) - square * (All(1 / 240.0) - square * All(1 / 132.0)))));
        return Logarithm.Of(y) - (below + All(0.5) * inverse + series);
    }

    static Vector<double> All(double number) => new(number);

    readonly struct Function : IVectorFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<double> Of(Vector<double> x) => Digamma.Of(x);
    }
}
