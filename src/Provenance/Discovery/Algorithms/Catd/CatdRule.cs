namespace Provenance.Discovery;

/// <summary>w = chi-squared quantile of (alpha/2, claims) / summed loss.</summary>
internal sealed class CatdRule(Catd options) : LossRule(Centre.Mean, options.MaxIterations)
{
    readonly Dictionary<int, double> quantiles = [];

    public override bool Squared => true;

    public override double Weigh(double loss, int claims, double largest)
    {
        if (!quantiles.TryGetValue(claims, out double quantile))
            quantiles.Add(claims, quantile = ChiSquared.Quantile(options.Alpha / 2, claims));
        return quantile / Math.Max(loss, Least);
    }
}
