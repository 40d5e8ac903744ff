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
}
