namespace Provenance.Discovery;

/// <summary>
/// Expectation maximisation over items of K classes: the posterior of every item from the sources' confusions, and these from
/// the posteriors, in one pass. Starts from vote shares.
/// </summary>
internal sealed class ConfusionSolver(TruthRun run, ConfusionModel model, ClassTable classes)
{
    readonly int size = classes.Count;
    readonly Observations data = run.Data;

    /// <summary>The logarithm of likelihood times prior, iteration by iteration; it never falls for models that maximise it.</summary>
    public List<double> LogPosteriors { get; } = [];

    public Fit Solve(int maxIterations, double tolerance)
    {
        int square = size * size, sources = data.Sources;
        double[] counts = Pass(null, null, null);
        double[] logs = new double[sources * square], logClasses = new double[size], before = new double[sources];
        ClaimVector? beliefs = null;
        WinnerWatch? watch = run.IsWatched ? new WinnerWatch(run, beliefs = new ClaimVector(data)) : null;
        bool converged = false;
        int iteration = 0;
        Maximise(counts, logs, logClasses, before);
        while (!converged && iteration < maxIterations)
        {
            counts = Pass(logs, logClasses, beliefs);
            LogPosteriors.Add(counts[^1] + model.LogPrior(logs, size) + model.LogPrior(logClasses, size));
            double change = Maximise(counts, logs, logClasses, before);
            run.Tell(++iteration, change, watch?.Flipped() ?? 0);
            converged = change <= tolerance;
        }
        beliefs ??= new ClaimVector(data);
        Pass(logs, logClasses, beliefs);
        return new Fit { Beliefs = beliefs, AreProbabilities = true, Weights = before, Iterations = iteration, Converged = converged };
    }

    // The weight told of a source is its expected share of right answers.
    double Maximise(double[] counts, double[] logs, double[] logClasses, double[] quality)
    {
        int square = size * size;
        double change = 0;
        model.EstimateClasses(counts.AsSpan(data.Sources * square, size), logClasses);
        for (int s = 0; s < data.Sources; s++)
        {
            ReadOnlySpan<double> ofSource = counts.AsSpan(s * square, square);
            model.Estimate(ofSource, size, logs.AsSpan(s * square, square));
            double right = 0, all = 0;
            for (int k = 0; k < size; k++)
                right += ofSource[k * size + k];
            foreach (double count in ofSource)
                all += count;
            double share = all > 0 ? right / all : 0;
            change = Math.Max(change, Math.Abs(share - quality[s]));
            quality[s] = share;
        }
        return change;
    }

    // Counts by source, then counts of classes, then the log likelihood.
    double[] Pass(double[]? logs, double[]? logClasses, ClaimVector? keep) => run.Sweep.Sum(data.Sources * size * size + size + 1, (shard, sums) =>
    {
        double[] posterior = new double[size];
        int[]? known = run.Known?.Claims(shard);
        for (int i = 0; i < shard.Items; i++)
        {
            if (shard.ItemClaims[i] == shard.ItemClaims[i + 1])
                continue;
            if (logs is null)
                Vote(shard, i, posterior);
            else
                sums[^1] += Expect(shard, i, logs, logClasses!, posterior);
            if (known is not null && known[i] != -1)
                Clamp(shard, i, known[i], posterior);
            Add(shard, i, posterior, sums, keep?[shard]);
        }
    });

    void Vote(Shard shard, int item, double[] posterior)
    {
        Array.Clear(posterior);
        double all = shard.ClaimEdges[shard.ItemClaims[item + 1]] - shard.ClaimEdges[shard.ItemClaims[item]];
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
            posterior[classes.Of(shard.ClaimValue[c])] = shard.Votes(c) / all;
    }

    double Expect(Shard shard, int item, double[] logs, double[] logClasses, double[] posterior)
    {
        logClasses.CopyTo(posterior, 0);
        int square = size * size;
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
        {
            int said = classes.Of(shard.ClaimValue[c]) * size;
            foreach (int source in shard.Sources(c))
                Vectors.Add(posterior, logs.AsSpan(source * square + said, size));
        }
        return LogSpace.NormaliseAndSum(posterior);
    }

    void Clamp(Shard shard, int item, int claim, double[] posterior)
    {
        Array.Clear(posterior);
        if (claim >= 0)
            posterior[classes.Of(shard.ClaimValue[shard.ItemClaims[item] + claim])] = 1;
    }

    void Add(Shard shard, int item, double[] posterior, double[] sums, double[]? keep)
    {
        int square = size * size;
        for (int k = 0; k < size; k++)
            sums[data.Sources * square + k] += posterior[k];
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
        {
            int said = classes.Of(shard.ClaimValue[c]);
            if (keep is not null)
                keep[c] = posterior[said];
            foreach (int source in shard.Sources(c))
                Vectors.Add(sums.AsSpan(source * square + said * size, size), posterior);
        }
    }
}
