using Provenance.Discovery;

namespace Provenance.Tests.Discovery.Objectives;

/// <summary>
/// GTM (Zhao and Han 2012, section 3): the numbers of an item, standardised, are Normal(truth, variance of the source), truths Normal(0, sigma0^2), variances
/// inverse Gamma(alpha, beta). The truths are integrated out number by number: each is Normal(mean, variance of the truth so far + its own).
/// </summary>
internal sealed class GaussianPosterior(Observations data, Gtm options) : Objective(data)
{
    readonly StandardScores[] scores = [.. data.Shards.Select(shard => new StandardScores(shard, Measurable.Of(data.ValueNames), options.OutlierDeviations, null))];

    public override double After(int iterations)
    {
        double[] variances = [.. new GtmSolver(options with { MaxIterations = iterations, Tolerance = 0 }, Run(options)).Solve().Weights.Select(weight => 1 / weight)];
        double sum = variances.Sum(variance => -(options.Shape + 1) * Math.Log(variance) - options.Scale / variance);
        for (int i = 0; i < Data.Items; i++)
        {
            Shard shard = Data.ShardOf(i, out int local);
            (double mean, double spread) = (0, options.TruthVariance);
            foreach (Answer answer in Items[i])
            {
                double score = scores[shard.Index].OfClaim[shard.ItemClaims[local] + answer.Claim], variance = variances[answer.Source];
                if (double.IsNaN(score))
                    continue;
                sum -= (Math.Log(2 * Math.PI * (spread + variance)) + (score - mean) * (score - mean) / (spread + variance)) / 2;
                (mean, spread) = ((mean * variance + score * spread) / (spread + variance), spread * variance / (spread + variance));
            }
        }
        return sum;
    }
}
