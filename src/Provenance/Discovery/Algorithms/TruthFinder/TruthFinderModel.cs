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

    public override void WeighAll(ReadOnlySpan<double> qualities, ReadOnlySpan<int> claims, Span<double> weights)
    {
        for (int s = 0; s < weights.Length; s++)
            weights[s] = 1 - Math.Min(qualities[s], MostTrust);
        Logarithm.Replace(weights, 0);
        for (int s = 0; s < weights.Length; s++)
            weights[s] = claims[s] == 0 ? 0 : -weights[s];
    }

    // The paper's measure: one minus the cosine of the trust before and after.
    public override double Change(double[] before, double[] after)
    {
        double product = 0, left = 0, right = 0;
        for (int s = 0; s < after.Length; s++)
        {
            product += before[s] * after[s];
            left += before[s] * before[s];
            right += after[s] * after[s];
        }
        return left > 0 && right > 0 ? Math.Max(0, 1 - product / Math.Sqrt(left * right)) : 0;
    }

    public override bool GivesProbabilities => true;

    public override bool IsClaimwise => similar is null;

    public override void BelieveAll(ReadOnlySpan<double> scores, Span<double> beliefs) =>
        Exponential.Logistic(scores, options.Dampening, beliefs);

    public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs)
    {
        for (int c = 0; c < scores.Length; c++)
            beliefs[c] = 1 / (1 + Math.Exp(-LogOdds(item, scores, c)));
    }

    // Confidences of well supported values all round to 1; their odds still tell them apart.
    public override void Conclude(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs)
    {
        for (int c = 0; c < scores.Length; c++)
            beliefs[c] = LogOdds(item, scores, c);
        LogSpace.Normalise(beliefs, 1);
    }

    double LogOdds(in ItemView item, ReadOnlySpan<double> scores, int claim)
    {
        double implied = 0;
        if (similar is not null)
            for (int other = 0; other < scores.Length; other++)
                if (other != claim)
                    implied += scores[other] * (similar.Of(item, claim, other) - options.BaseSimilarity);
        return options.Dampening * (scores[claim] + options.Influence * implied);
    }
}
