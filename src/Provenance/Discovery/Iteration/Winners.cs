namespace Provenance.Discovery;

/// <summary>Which values lead. Beliefs that differ by less than rounding are tied, so that the order of the input never decides.</summary>
internal static class Winners
{
    /// <summary>Relative difference below which two beliefs are the same.</summary>
    public const double Rounding = 1e-9;

    /// <summary>The first of the leading claims, or -1 where there is none.</summary>
    public static int Leading(ReadOnlySpan<double> beliefs)
    {
        int best = beliefs.IsEmpty ? -1 : 0;
        for (int c = 1; c < beliefs.Length; c++)
            if (beliefs[c] > beliefs[best])
                best = c;
        if (best < 0)
            return -1;
        double bar = Bar(beliefs[best]);
        for (int c = 0; c < best; c++)
            if (beliefs[c] >= bar)
                return c;
        return best;
    }

    /// <summary>How much a claim must be believed to be tied with the leading one.</summary>
    public static double Bar(double leading) => leading - Math.Abs(leading) * Rounding;
}
