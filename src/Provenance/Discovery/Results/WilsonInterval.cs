namespace Provenance.Discovery;

/// <summary>Wilson's score interval for a share (Wilson, JASA 22, 1927), at 95 %.</summary>
internal static class WilsonInterval
{
    const double Z = 1.959963984540054;

    /// <summary>The interval of a share among a number of trials; everything is possible without trials.</summary>
    public static (double Low, double High) Of(double share, long trials)
    {
        if (trials <= 0 || double.IsNaN(share))
            return (0, 1);
        double z2 = Z * Z / trials;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.Sqrt(share * (1 - share) / trials + z2 / trials / 4);
        // The share lies within, whatever is lost by rounding.
        return (Math.Clamp(middle - half, 0, share), Math.Clamp(middle + half, share, 1));
    }
}
