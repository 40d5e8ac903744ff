namespace Provenance.Discovery;

/// <summary>
/// tau = -ln(1 - t); sigma = sum of tau; sigma* = sigma + rho times the sum of implied sigma; s = 1 / (1 + exp(-gamma sigma*)); t = mean of s.
/// </summary>
internal sealed class TruthFinderModel(TruthFinder options, SimilarityTable? similar) : FixedPoint
{
    /// <summary>Trust 1 would weigh infinitely much.</summary>
    const double MostTrust = 1 - 1e-9;

    public override double StartQuality => options.StartTrust;

    public override double Weigh(double quality, int claims) => -Math.Log(1 - Math.Min(quality, MostTrust));

    public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs)
    {
        for (int c = 0; c < scores.Length; c++)
        {
            double implied = 0;
            if (similar is not null)
                for (int d = 0; d < scores.Length; d++)
                    if (d != c)
                        implied += scores[d] * (similar.Of(item, c, d) - options.BaseSimilarity);
            beliefs[c] = 1 / (1 + Math.Exp(-options.Dampening * (scores[c] + options.Influence * implied)));
        }
    }
}
