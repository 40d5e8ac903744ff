namespace Provenance.Discovery;

/// <summary>
/// Truth: mean of the standardised numbers weighted by 1 / variance, drawn to 0 by the prior. Variance of a source:
/// (2 beta + sum of squared errors + truth variances) / (2 (alpha + 1) + claims).
/// </summary>
internal sealed class GtmSolver(Gtm options, TruthRun run)
{
    readonly Observations data = run.Data;
    readonly ClaimVector beliefs = new(run.Data);
    readonly Measurable[] measures = Measurable.Of(run.Data.ValueNames);
    readonly StandardScores?[] scores = new StandardScores?[run.Data.Shards.Length];
    readonly double[] numbers = new double[run.Data.Items];

    public Fit Solve()
    {
        run.Sweep.EachShard(shard => scores[shard.Index] = new StandardScores(shard, measures, options.OutlierDeviations));
        double[] variances = new double[data.Sources];
        Array.Fill(variances, options.Scale / (options.Shape + 1));
        WinnerWatch? watch = run.IsWatched ? new WinnerWatch(run, beliefs) : null;
        bool converged = false;
        int iteration = 0;
        while (!converged && iteration < options.MaxIterations)
        {
            double[] sums = Pass(variances);
            double change = 0;
            for (int s = 0; s < variances.Length; s++)
            {
                double next = (2 * options.Scale + sums[s]) / (2 * (options.Shape + 1) + sums[variances.Length + s]);
                change = Math.Max(change, Math.Abs(next - variances[s]));
                variances[s] = next;
            }
            run.Tell(++iteration, change, watch?.Flipped() ?? 0);
            converged = change <= options.Tolerance;
        }
        Pass(variances);
        return new Fit
        {
            Beliefs = beliefs,
            AreProbabilities = true,
            Weights = Array.ConvertAll(variances, variance => 1 / variance),
            Iterations = iteration,
            Converged = converged,
            Numbers = numbers,
        };
    }

    // Squared errors by source, then how many of its numbers count.
    double[] Pass(double[] variances) => run.Sweep.Sum(2 * variances.Length, (shard, sums) =>
    {
        StandardScores standard = scores[shard.Index]!;
        for (int i = 0; i < shard.Items; i++)
        {
            double precision = 1 / options.TruthVariance, weighted = 0;
            for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
                if (!double.IsNaN(standard.OfClaim[c]))
                    foreach (int source in shard.Sources(c))
                    {
                        precision += 1 / variances[source];
                        weighted += standard.OfClaim[c] / variances[source];
                    }
            double truth = weighted / precision;
            int nearest = -1;
            for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
            {
                beliefs[shard][c] = 0;
                if (double.IsNaN(standard.OfClaim[c]))
                    continue;
                double error = standard.OfClaim[c] - truth;
                nearest = nearest < 0 || Math.Abs(error) < Math.Abs(standard.OfClaim[nearest] - truth) ? c : nearest;
                foreach (int source in shard.Sources(c))
                {
                    sums[source] += error * error + 1 / precision;
                    sums[variances.Length + source]++;
                }
            }
            numbers[shard.FirstItem + i] = nearest < 0 ? double.NaN : standard.Back(i, truth);
            Share(shard, i, standard, truth, 1 / precision);
        }
    });

    // A claim is believed by the density of the truth at it, against that at its peak.
    void Share(Shard shard, int item, StandardScores standard, double truth, double variance)
    {
        double sum = 0;
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
            if (!double.IsNaN(standard.OfClaim[c]))
                sum += beliefs[shard][c] = Math.Exp(-Math.Pow(standard.OfClaim[c] - truth, 2) / (2 * (variance + 1e-12)));
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
            beliefs[shard][c] = sum > 0 ? beliefs[shard][c] / sum : 0;
    }
}
