namespace Provenance.Discovery;

/// <summary>
/// theta(f) = mean over voters of 1 - e(s) d(f) for and e(s) d(f) against; e(s) = mean of (1 - theta) / d(f) and theta / d(f); each
/// scaled to [0, 1] and mixed with its rounding. The difficulty d is 1.
/// </summary>
/// <param name="run">The run.</param>
/// <param name="startError">e(s) before the first iteration.</param>
/// <param name="mix">How much of an estimate is scaled, and not rounded.</param>
/// <param name="startDifficulty">d(f) before the first iteration.</param>
internal class TwoEstimatesSolver(TruthRun run, double startError, double mix, double startDifficulty = 1)
{
    /// <summary>Who or what is never wrong is no divisor: it tells nothing of what it would divide.</summary>
    protected const double Least = 1e-9;

    readonly Observations data = run.Data;
    readonly ClaimVector truth = new(run.Data), difficulty = new(run.Data);

    public Fit Solve(int maxIterations, double tolerance)
    {
        double[] errors = new double[data.Sources];
        Array.Fill(errors, startError);
        foreach (Shard shard in data.Shards)
            Array.Fill(difficulty[shard], startDifficulty);
        WinnerWatch? watch = run.IsWatched ? new WinnerWatch(run, truth) : null;
        bool converged = false;
        int iteration = 0;
        while (!converged && iteration < maxIterations)
        {
            run.Sweep.EachShard(shard => UpdateTruth(shard, errors));
            Rescale(truth);
            run.Sweep.EachShard(Clamp);
            UpdateDifficulty(run.Sweep, truth, difficulty, errors);
            double change = UpdateErrors(errors);
            run.Tell(++iteration, change, watch?.Flipped() ?? 0);
            converged = change <= tolerance;
        }
        return new Fit { Beliefs = truth, Weights = Array.ConvertAll(errors, error => 1 - error), Iterations = iteration, Converged = converged };
    }

    void UpdateTruth(Shard shard, double[] errors)
    {
        double[] estimates = truth[shard], hard = difficulty[shard];
        ForItems(shard, errors, error => error, (claim, votes, all, own, sum) =>
            estimates[claim] = (votes - hard[claim] * own + hard[claim] * (sum - own)) / all);
    }

    /// <summary>Estimates how difficult claims are; they are all alike here.</summary>
    protected virtual void UpdateDifficulty(Sweep sweep, ClaimVector truth, ClaimVector difficulty, double[] errors)
    {
    }

    /// <summary>For each claim its votes, those of the item, and the sum of what its own and all voters weigh.</summary>
    protected static void ForItems(Shard shard, double[] errors, Func<double, double> weigh, Action<int, int, int, double, double> update)
    {
        double[] sums = new double[16];
        for (int i = 0; i < shard.Items; i++)
        {
            int first = shard.ItemClaims[i], end = shard.ItemClaims[i + 1], all = shard.ClaimEdges[end] - shard.ClaimEdges[first];
            if (end - first > sums.Length)
                sums = new double[2 * (end - first)];
            double whole = 0;
            for (int c = first; c < end; c++)
            {
                sums[c - first] = 0;
                foreach (int source in shard.Sources(c))
                    sums[c - first] += weigh(errors[source]);
                whole += sums[c - first];
            }
            for (int c = first; c < end; c++)
                update(c, shard.Votes(c), all, sums[c - first], whole);
        }
    }

    double UpdateErrors(double[] errors)
    {
        double[] sums = run.Sweep.Sum(2 * errors.Length, (shard, totals) =>
        {
            double[] estimates = truth[shard], hard = difficulty[shard];
            for (int i = 0; i < shard.Items; i++)
            {
                int first = shard.ItemClaims[i], end = shard.ItemClaims[i + 1], counted = 0;
                double denied = 0;
                for (int c = first; c < end; c++)
                    if (hard[c] > Least)
                    {
                        denied += estimates[c] / hard[c];
                        counted++;
                    }
                for (int c = first; c < end; c++)
                {
                    double own = hard[c] > Least ? (1 - 2 * estimates[c]) / hard[c] : 0;
                    foreach (int source in shard.Sources(c))
                    {
                        totals[source] += denied + own;
                        totals[errors.Length + source] += counted;
                    }
                }
            }
        });
        double[] next = new double[errors.Length];
        for (int s = 0; s < next.Length; s++)
            next[s] = sums[errors.Length + s] > 0 ? sums[s] / sums[errors.Length + s] : startError;
        Scale(next, Range(next, (double.PositiveInfinity, double.NegativeInfinity)));
        double change = 0;
        for (int s = 0; s < next.Length; s++)
        {
            change = Math.Max(change, Math.Abs(next[s] - errors[s]));
            errors[s] = next[s];
        }
        return change;
    }

    /// <summary>Brings estimates to [0, 1] linearly and mixes them with their rounding.</summary>
    protected void Rescale(ClaimVector numbers)
    {
        (double, double) range = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (Shard shard in data.Shards)
            range = Range(numbers[shard], range);
        foreach (Shard shard in data.Shards)
            Scale(numbers[shard], range);
    }

    static (double Low, double High) Range(double[] numbers, (double Low, double High) range)
    {
        foreach (double number in numbers)
            range = (Math.Min(range.Low, number), Math.Max(range.High, number));
        return range;
    }

    void Scale(double[] numbers, (double Low, double High) range)
    {
        // Numbers that differ by rounding alone are one number, and have no range.
        if (!(range.High - range.Low > Winners.Rounding * Math.Max(Math.Abs(range.Low), Math.Abs(range.High))))
            return;
        for (int i = 0; i < numbers.Length; i++)
        {
            double scaled = (numbers[i] - range.Low) / (range.High - range.Low);
            // One half is rounded up, also where rounding has taken a little from it.
            numbers[i] = mix * scaled + (scaled >= 0.5 - Winners.Rounding ? 1 - mix : 0);
        }
    }

    void Clamp(Shard shard)
    {
        if (run.Known?.Claims(shard) is not { } known)
            return;
        for (int i = 0; i < shard.Items; i++)
            KnownTruths.Clamp(known[i], truth[shard].AsSpan(shard.ItemClaims[i]..shard.ItemClaims[i + 1]));
    }
}
