namespace Provenance.Discovery;

/// <summary>
/// Expectation maximisation: the posterior of each item, then a Newton step for the logarithm of each ease and for each ability. Both
/// have a curvature of their own, so that no step length has to be chosen and nothing is random. A step that would go too far is shortened, so that
/// the posterior never falls.
/// </summary>
internal sealed class GladSolver(Glad options, TruthRun run)
{
    /// <summary>The longest step, and how far from 0 abilities and logarithms of eases may lie.</summary>
    const double LongestStep = 1, Farthest = 8;

    /// <summary>
    /// The largest change of ability times ease at which a Newton step surely climbs: where exp(u) - u - 1 is at most u squared, as the logistic
    /// function's curvature grows by exp(u) at most (Bach, Electronic Journal of Statistics 4, 2010).
    /// </summary>
    const double SureChange = 1.79;

    /// <summary>Shorter steps change the posterior by less than its rounding.</summary>
    const double ShortestStep = 1e-7;

    readonly Observations data = run.Data;
    readonly int size = Math.Max(2, new ClassTable(run.Data).Count);
    readonly ClaimVector beliefs = new(run.Data);

    /// <summary>The logarithm of each item's ease.</summary>
    public double[] LogEase { get; } = new double[run.Data.Items];

    public Fit Solve()
    {
        double[] abilities = new double[data.Sources], logEase = LogEase;
        Array.Fill(abilities, options.PriorAbility);
        Array.Fill(logEase, options.PriorLogEase);
        WinnerWatch? watch = run.IsWatched ? new WinnerWatch(run, beliefs) : null;
        bool converged = false;
        int iteration = 0;
        while (!converged && iteration < options.MaxIterations)
        {
            double[] sums = run.Sweep.Sum(3 * data.Sources, (shard, totals) => Pass(shard, abilities, logEase, totals));
            double change = 0, sure = Math.Min(LongestStep, SureChange / Math.Exp(logEase.Max()));
            for (int s = 0; s < abilities.Length; s++)
            {
                double gradient = sums[s] - (abilities[s] - options.PriorAbility), newton = gradient / (sums[data.Sources + s] + 1);
                // Far from the end the parabola below the posterior may reach further.
                double step = Math.Max(Math.Min(Math.Abs(newton), sure), Math.Abs(gradient) / (sums[2 * data.Sources + s] + 1));
                double next = Math.Clamp(abilities[s] + Math.CopySign(Math.Min(step, LongestStep), gradient), -Farthest, Farthest);
                change = Math.Max(change, Math.Abs(next - abilities[s]));
                abilities[s] = next;
            }
            run.Tell(++iteration, change, watch?.Flipped() ?? 0);
            converged = change <= options.Tolerance;
        }
        run.Sweep.EachShard(shard =>
        {
            for (int i = 0; i < shard.Items; i++)
                Expect(shard, i, abilities, Math.Exp(logEase[shard.FirstItem + i]));
        });
        return new Fit { Beliefs = beliefs, AreProbabilities = true, Weights = abilities, Iterations = iteration, Converged = converged };
    }

    // Gradients of the abilities, then their curvatures, then those of parabolas that lie below the posterior.
    void Pass(Shard shard, double[] abilities, double[] logEase, double[] sums)
    {
        for (int i = 0; i < shard.Items; i++)
        {
            ref double log = ref logEase[shard.FirstItem + i];
            Expect(shard, i, abilities, Math.Exp(log));
            log = Eased(shard, i, abilities, log);
            double ease = Math.Exp(log);
            for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
                foreach (int source in shard.Sources(c))
                {
                    double x = abilities[source] * ease, right = Right(x);
                    sums[source] += ease * (beliefs[shard][c] - right);
                    sums[abilities.Length + source] += ease * ease * right * (1 - right);
                    sums[2 * abilities.Length + source] += ease * ease * Flatness(x, right);
                }
        }
    }

    void Expect(Shard shard, int item, double[] abilities, double ease)
    {
        int first = shard.ItemClaims[item], count = shard.ItemClaims[item + 1] - first;
        Span<double> belief = beliefs[shard].AsSpan(first, count);
        for (int c = 0; c < count; c++)
        {
            belief[c] = 0;
            // Against a wrong answer a right one has the odds exp(ability ease) (K - 1).
            foreach (int source in shard.Sources(first + c))
                belief[c] += abilities[source] * ease + Math.Log(size - 1);
        }
        // Classes that nobody gave have the logarithm 0.
        LogSpace.Normalise(belief, size - count);
        if (run.Known?.Claims(shard) is { } known)
            KnownTruths.Clamp(known[item], belief);
    }

    double Eased(Shard shard, int item, double[] abilities, double log)
    {
        double ease = Math.Exp(log), gradient = options.PriorLogEase - log, curvature = 1, linear = 0, square = 0;
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
            foreach (int source in shard.Sources(c))
            {
                double ability = abilities[source], x = ability * ease, right = Right(x);
                gradient += x * (beliefs[shard][c] - right);
                curvature += x * x * right * (1 - right);
                linear += ability * (beliefs[shard][c] - 0.5);
                square += ability * ability * Flatness(x, right) / 2;
            }
        double step = Math.Clamp(log + Math.Clamp(gradient / curvature, -LongestStep, LongestStep), -Farthest, Farthest) - log;
        double below = Below(log, ease), before = double.NaN;
        while (Math.Abs(step) > ShortestStep && Below(log + step, Math.Exp(log + step)) < below)
        {
            before = double.IsNaN(before) ? Likely(shard, item, abilities, log) : before;
            if (Likely(shard, item, abilities, log + step) >= before)
                break;
            step /= 2;
        }
        return log + step;

        // The parabolas' sum: where it climbs, so does what it lies below, and it needs no sum over the observations.
        double Below(double log, double ease) => ease * (linear - square * ease) - (log - options.PriorLogEase) * (log - options.PriorLogEase) / 2;
    }

    // What is expected of the logarithm of the posterior, as far as the ease of an item goes.
    double Likely(Shard shard, int item, double[] abilities, double log)
    {
        double ease = Math.Exp(log), sum = -(log - options.PriorLogEase) * (log - options.PriorLogEase) / 2;
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
            foreach (int source in shard.Sources(c))
            {
                double x = abilities[source] * ease;
                // ln Right(x) = x - max(x, 0) - ln(1 + exp(-|x|)), and ln Right(-x) is that less x.
                sum += beliefs[shard][c] * x - Math.Max(x, 0) - Math.Log(1 + Math.Exp(-Math.Abs(x)));
            }
        return sum;
    }

    // The curvature of the parabola below ln Right that touches it at x and -x (Jaakkola and Jordan, Statistics and Computing 10, 2000).
    static double Flatness(double x, double right) => Math.Abs(x) < 1e-4 ? 0.25 : (right - 0.5) / x;

    static double Right(double x) => 1 / (1 + Math.Exp(-x));
}
