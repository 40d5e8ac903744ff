using System.Numerics;

namespace Provenance.Lineage;

/// <summary>
/// Weights as whole numbers, so that sums do not depend on their order and matching is exact. One unit is a power of two: for
/// n vertices of which the heaviest weighs less than 2^e, 2^(e + b - 62) where b is the bit length of n. A weight is rounded to
/// the nearest unit, to one at least, so that a value can fall short of the greatest by n units: less than 1e-16 of the heaviest
/// weight for eight vertices, 1e-13 for four hundred. Equal weights, and weights near the heaviest, are exact.
/// </summary>
internal readonly struct WeightScale
{
    const int SumBits = 62;

    readonly int exponent;
    readonly int slack;

    WeightScale(int exponent, int slack) => (this.exponent, this.slack) = (exponent, slack);

    /// <summary>Converts weights to units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A weight is not a finite number above 0.</exception>
    public static WeightScale Convert(ReadOnlySpan<double> weights, Span<long> units)
    {
        double heaviest = 0;
        foreach (double weight in weights)
        {
            Check(weight);
            heaviest = Math.Max(heaviest, weight);
        }
        if (heaviest == 0)
            return default;
        int exponent = SumBits - (32 - BitOperations.LeadingZeroCount((uint)weights.Length)) - (Math.ILogB(heaviest) + 1);
        int rounded = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            double scaled = Math.ScaleB(weights[i], exponent);
            units[i] = Math.Max(1, (long)Math.Round(scaled));
            if (units[i] != scaled)
                rounded++;
        }
        return new WeightScale(exponent, rounded);
    }

    /// <summary>A weight that is certainly no less than that of any set whose units total no more than these.</summary>
    public double UpperBound(long units)
    {
        long padded = units + slack;
        double bound = padded;
        if ((long)bound < padded)
            bound = Math.BitIncrement(bound);
        return Math.ScaleB(bound, -exponent);
    }

    /// <summary>Refuses a weight that is not a finite number above 0.</summary>
    public static void Check(double weight)
    {
        if (!(weight > 0 && weight < double.PositiveInfinity))
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is a finite number above 0.");
    }
}
