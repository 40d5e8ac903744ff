namespace Provenance.Discovery;

/// <summary>The chi-squared distribution.</summary>
internal static class ChiSquared
{
    /// <summary>The number below which a share of the distribution lies.</summary>
    /// <param name="share">The share, in (0, 1).</param>
    /// <param name="degrees">The degrees of freedom, 1 or more.</param>
    public static double Quantile(double share, double degrees)
    {
        // Bisection on the regularised incomplete gamma function: slow, and right to the last digit that matters.
        double low = 0, high = degrees + 10;
        while (Cumulative(high, degrees) < share)
            high *= 2;
        for (int i = 0; i < 200 && high - low > 1e-14 * high; i++)
        {
            double middle = (low + high) / 2;
            if (Cumulative(middle, degrees) < share)
                low = middle;
            else
                high = middle;
        }
        return (low + high) / 2;
    }

    /// <summary>The share of the distribution below a number.</summary>
    public static double Cumulative(double number, double degrees)
    {
        double a = degrees / 2, x = number / 2;
        if (x <= 0)
            return 0;
        double scale = Math.Exp(-x + a * Math.Log(x) - LogGamma(a));
        if (x < a + 1)
        {
            double term = 1 / a, sum = term;
            for (double n = a + 1; term > sum * 1e-16; n++)
                sum += term *= x / n;
            return sum * scale;
        }
        double b = x + 1 - a, c = 1e300, d = 1 / b, fraction = d;
        for (int i = 1; i < 10_000; i++)
        {
            double an = -i * (i - a);
            b += 2;
            d = 1 / (an * d + b);
            c = b + an / c;
            double step = d * c;
            fraction *= step;
            if (Math.Abs(step - 1) < 1e-16)
                break;
        }
        return 1 - scale * fraction;
    }

    /// <summary>The logarithm of the gamma function, by Stirling's series after a shift.</summary>
    public static double LogGamma(double x)
    {
        double shift = 0;
        for (; x < 10; x++)
            shift -= Math.Log(x);
        double inverse = 1 / (x * x);
        return shift + (x - 0.5) * Math.Log(x) - x + 0.5 * Math.Log(2 * Math.PI)
            + (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / x;
    }
}
