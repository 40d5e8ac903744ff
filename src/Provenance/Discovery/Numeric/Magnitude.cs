namespace Provenance.Discovery;

/// <summary>Numbers whose squares are more, or less, than a number can be are worked on as multiples of a power of two. That loses nothing.</summary>
internal static class Magnitude
{
    /// <summary>The error of a number, in deviations, that is as far off as any.</summary>
    public const double Farthest = 1e100;

    const int Usual = 256;

    /// <summary>The exponent of the power of two for numbers of which one is the largest; 0 where none is needed.</summary>
    public static int Of(double largest) => largest == 0 || Math.Abs(Math.ILogB(largest)) <= Usual ? 0 : Math.ILogB(largest);
}
