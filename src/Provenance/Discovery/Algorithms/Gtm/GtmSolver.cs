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
        run.Sweep.EachShard(shard => scores[shard.Index] = new StandardScores(shard, measures, options.OutlierDeviations, run.Known?.Claims(shard)));
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
        int[]? known = run.Known?.Claims(shard);
        for (int i = 0; i < shard.Items; i++)
        {
            bool isKnown = known is not null && known[i] != KnownTruths.Open;
            double precision = 1 / options.TruthVariance, weighted = 0;
            for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
                if (!double.IsNaN(standard.OfClaim[c]))
                    foreach (int source in shard.Sources(c))
                    {
                        precision += 1 / variances[source];
                        weighted += standard.OfClaim[c] / variances[source];
                    }
            double truth = weighted / precision, variance = 1 / precision;
            if (isKnown)
                (truth, variance) = (standard.Of(i, run.Known!.NumberOf(shard.FirstItem + i)), 0);
            bool hasNumber = false;
            for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
            {
                if (double.IsNaN(standard.OfClaim[c]) || double.IsNaN(truth))
                    continue;
                hasNumber = true;
                double error = standard.OfClaim[c] - truth;
                foreach (int source in shard.Sources(c))
                {
                    sums[source] += error * error + variance;
                    sums[variances.Length + source]++;
                }
            }
            numbers[shard.FirstItem + i] = hasNumber ? standard.Back(i, truth) : double.NaN;
            if (isKnown)
                KnownTruths.Clamp(known![i], beliefs[shard].AsSpan(shard.ItemClaims[i]..shard.ItemClaims[i + 1]));
            else
                Share(shard, i, standard, truth, variance);
        }
    });

    // A claim is believed by the density of the truth at it, against that at the others; where there are only words, by its votes.
    void Share(Shard shard, int item, StandardScores standard, double truth, double variance)
    {
        int first = shard.ItemClaims[item], end = shard.ItemClaims[item + 1];
        double all = shard.ClaimEdges[end] - shard.ClaimEdges[first], most = double.NegativeInfinity, sum = 0;
        Span<double> belief = beliefs[shard].AsSpan(first, end - first);
        for (int c = 0; c < belief.Length; c++)
        {
            double score = standard.OfClaim[first + c];
            belief[c] = double.IsNaN(score) ? double.NegativeInfinity : -Math.Pow(score - truth, 2) / (2 * (variance + 1e-12));
            most = Math.Max(most, belief[c]);
        }
        bool hasNumbers = most > double.NegativeInfinity;
        for (int c = 0; c < belief.Length; c++)
            sum += belief[c] = hasNumbers ? Math.Exp(belief[c] - most) : shard.Votes(first + c) / all;
        for (int c = 0; c < belief.Length; c++)
            belief[c] /= sum;
    }
}
