namespace Provenance.Discovery;

/// <summary>
/// Expectation maximisation: the posterior of each item, then a Newton step for the logarithm of each ease and for each ability. Both
/// have a curvature of their own, so that no step length has to be chosen and nothing is random.
/// </summary>
internal sealed class GladSolver(Glad options, TruthRun run)
{
    /// <summary>The longest step, and how far from 0 abilities and logarithms of eases may lie.</summary>
    const double LongestStep = 1, Farthest = 8;

    readonly Observations data = run.Data;
    readonly int size = Math.Max(2, new ClassTable(run.Data).Count);
    readonly ClaimVector beliefs = new(run.Data);

    public Fit Solve()
    {
        double[] abilities = new double[data.Sources], logEase = new double[data.Items];
        Array.Fill(abilities, options.PriorAbility);
        Array.Fill(logEase, options.PriorLogEase);
        WinnerWatch? watch = run.IsWatched ? new WinnerWatch(run, beliefs) : null;
        bool converged = false;
        int iteration = 0;
        while (!converged && iteration < options.MaxIterations)
        {
            double[] sums = run.Sweep.Sum(2 * data.Sources, (shard, totals) => Pass(shard, abilities, logEase, totals));
            double change = 0;
            for (int s = 0; s < abilities.Length; s++)
            {
                double gradient = sums[s] - (abilities[s] - options.PriorAbility), curvature = sums[data.Sources + s] + 1;
                double next = Math.Clamp(abilities[s] + Math.Clamp(gradient / curvature, -LongestStep, LongestStep), -Farthest, Farthest);
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

    // Gradients of the abilities, then their curvatures.
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
                    double right = Right(abilities[source] * ease);
                    sums[source] += ease * (beliefs[shard][c] - right);
                    sums[abilities.Length + source] += ease * ease * right * (1 - right);
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
        double ease = Math.Exp(log), gradient = options.PriorLogEase - log, curvature = 1;
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
            foreach (int source in shard.Sources(c))
            {
                double x = abilities[source] * ease, right = Right(x);
                gradient += x * (beliefs[shard][c] - right);
                curvature += x * x * right * (1 - right);
            }
        return Math.Clamp(log + Math.Clamp(gradient / curvature, -LongestStep, LongestStep), -Farthest, Farthest);
    }

    static double Right(double x) => 1 / (1 + Math.Exp(-x));
}
