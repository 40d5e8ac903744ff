namespace Provenance.Discovery;

/// <summary>
/// z(i,k) = (lambda mu(k) + sum of v(s) [s says k]) / (lambda + sum of v(s)); v(s) = (a + n(s)) / (b + sum of |y - z|^2 / 2), scaled so that
/// a source as erratic as the whole weighs 1.
/// </summary>
internal sealed class BwaSolver(Bwa options, TruthRun run)
{
    readonly Observations data = run.Data;
    readonly ClassTable classes = new(run.Data);

    public Fit Solve()
    {
        int sources = data.Sources, size = classes.Count;
        double[] weights = new double[sources], frequency = new double[size];
        Array.Fill(weights, 1.0);
        ClaimVector beliefs = new(data);
        WinnerWatch? watch = run.IsWatched ? new WinnerWatch(run, beliefs) : null;
        double[] sums = Pass(weights, frequency, 0, beliefs);
        bool converged = false;
        int iteration = 0;
        while (!converged && iteration < options.MaxIterations)
        {
            double errors = 0, change = 0;
            for (int s = 0; s < sources; s++)
                errors += sums[s];
            double usual = Math.Max(1e-9, errors / Math.Max(1, data.Count));
            for (int s = 0; s < sources; s++)
            {
                double next = (options.PriorAnswers + data.ClaimsOfSource[s]) * usual / (options.PriorAnswers * usual + sums[s]);
                change = Math.Max(change, Math.Abs(next - weights[s]));
                weights[s] = next;
            }
            for (int k = 0; k < size; k++)
                frequency[k] = sums[sources + k] / data.Items;
            sums = Pass(weights, frequency, options.ClassStrength, beliefs);
            run.Tell(++iteration, change, watch?.Flipped() ?? 0);
            converged = change <= options.Tolerance;
        }
        return new Fit { Beliefs = beliefs, AreProbabilities = true, Weights = weights, Iterations = iteration, Converged = converged };
    }

    // Squared errors by source, then the summed truths by class.
    double[] Pass(double[] weights, double[] frequency, double strength, ClaimVector beliefs) => run.Sweep.Sum(weights.Length + classes.Count, (shard, sums) =>
    {
        double[] truth = new double[classes.Count], keep = beliefs[shard];
        int[]? known = run.Known?.Claims(shard);
        for (int i = 0; i < shard.Items; i++)
        {
            int first = shard.ItemClaims[i], end = shard.ItemClaims[i + 1];
            if (first == end)
                continue;
            double all = strength;
            for (int k = 0; k < truth.Length; k++)
                truth[k] = strength * frequency[k];
            for (int c = first; c < end; c++)
                foreach (int source in shard.Sources(c))
                {
                    truth[classes.Of(shard.ClaimValue[c])] += weights[source];
                    all += weights[source];
                }
            double squares = 0;
            for (int k = 0; k < truth.Length; k++)
            {
                truth[k] = known is not null && known[i] != -1 ? known[i] >= 0 && classes.Of(shard.ClaimValue[first + known[i]]) == k ? 1 : 0 : truth[k] / all;
                sums[weights.Length + k] += truth[k];
                squares += truth[k] * truth[k];
            }
            for (int c = first; c < end; c++)
            {
                double believed = keep[c] = truth[classes.Of(shard.ClaimValue[c])];
                foreach (int source in shard.Sources(c))
                    sums[source] += (squares - 2 * believed + 1) / 2;
            }
        }
    });
}
