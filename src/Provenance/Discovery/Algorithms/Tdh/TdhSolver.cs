namespace Provenance.Discovery;

/// <summary>
/// P(said | v) is right where v is said, above / |values above v| where one of those is, else wrong / |other values|; where nothing is above v,
/// right and above are one. P(v | said) follows from these and mu(v); mu(v) is the sum of P(v | said) over the item's sources and the
/// prior, and the three probabilities of a source are the shares of the cases over its observations and the prior.
/// </summary>
internal sealed class TdhSolver(Tdh options, AncestorTable ancestors, TruthRun run)
{
    const double StartRight = 0.65, StartAbove = 0.25, StartWrong = 0.1;

    readonly Observations data = run.Data;
    readonly ClaimVector beliefs = new(run.Data);

    /// <summary>The three probabilities of each source.</summary>
    public Habits[] Sources { get; } = new Habits[run.Data.Sources];

    public Fit Solve()
    {
        Habits[] habits = Sources;
        Array.Fill(habits, new Habits(StartRight, StartAbove, StartWrong));
        run.Sweep.EachShard(Start);
        WinnerWatch? watch = run.IsWatched ? new WinnerWatch(run, beliefs) : null;
        bool converged = false;
        int iteration = 0;
        while (!converged && iteration < options.MaxIterations)
        {
            double[] sums = run.Sweep.Sum(3 * data.Sources, (shard, totals) => Pass(shard, habits, totals));
            double change = 0;
            for (int s = 0; s < habits.Length; s++)
            {
                Habits next = Habits.Of(sums[3 * s] + options.PriorRight - 1, sums[3 * s + 1] + options.PriorRight - 1, sums[3 * s + 2] + options.PriorWrong - 1);
                change = Math.Max(change, Math.Abs(next.Right - habits[s].Right));
                habits[s] = next;
            }
            run.Tell(++iteration, change, watch?.Flipped() ?? 0);
            converged = change <= options.Tolerance;
        }
        return new Fit { Beliefs = beliefs, AreProbabilities = true, Weights = Array.ConvertAll(habits, habit => habit.Right), Iterations = iteration, Converged = converged };
    }

    void Start(Shard shard)
    {
        for (int i = 0; i < shard.Items; i++)
        {
            Span<double> mu = beliefs[shard].AsSpan(shard.ItemClaims[i]..shard.ItemClaims[i + 1]);
            mu.Fill(1.0 / Math.Max(1, mu.Length));
            Clamp(shard, i, mu);
        }
    }

    void Pass(Shard shard, Habits[] habits, double[] sums)
    {
        double[] nextRoom = new double[16], givenRoom = new double[16];
        int[] aboveRoom = new int[16];
        for (int i = 0; i < shard.Items; i++)
        {
            int first = shard.ItemClaims[i], count = shard.ItemClaims[i + 1] - first;
            if (count > aboveRoom.Length)
                (nextRoom, givenRoom, aboveRoom) = (new double[2 * count], new double[2 * count], new int[2 * count]);
            Span<double> mu = beliefs[shard].AsSpan(first, count), next = nextRoom.AsSpan(0, count), given = givenRoom.AsSpan(0, count);
            Span<int> above = aboveRoom.AsSpan(0, count);
            CountAbove(shard, i, above);
            next.Fill(options.PriorValue - 1);
            if (run.Known?.Claims(shard)[i] == KnownTruths.NotClaimed)
                CreditOthers(shard, i, sums);
            for (int said = 0; said < count; said++)
                foreach (int source in shard.Sources(first + said))
                {
                    double all = 0;
                    for (int v = 0; v < count; v++)
                        all += given[v] = mu[v] * Likelihood(habits[source], shard, i, count, said, v, above[v]);
                    for (int v = 0; v < count && all > 0; v++)
                    {
                        next[v] += given[v] / all;
                        Credit(sums.AsSpan(3 * source, 3), habits[source], given[v] / all, said == v, above[v], above[v] > 0 && ancestors.IsAbove(shard, i, said, v));
                    }
                }
            double sum = 0;
            foreach (double share in next)
                sum += share;
            for (int v = 0; v < count; v++)
                mu[v] = sum > 0 ? next[v] / sum : 1.0 / count;
            Clamp(shard, i, mu);
        }
    }

    void CountAbove(Shard shard, int item, Span<int> above)
    {
        for (int special = 0; special < above.Length; special++)
            above[special] = ancestors.Above(shard, item, special).Length;
    }

    double Likelihood(Habits habits, Shard shard, int item, int count, int said, int truth, int above) => said == truth
        ? habits.Right + (above == 0 ? habits.Above : 0)
        : above > 0 && ancestors.IsAbove(shard, item, said, truth) ? habits.Above / above : habits.Wrong / Math.Max(1, count - above - 1);

    // Where nothing is above the truth, being right is shared as the two probabilities are.
    static void Credit(Span<double> sums, Habits habits, double part, bool isRight, int above, bool isAbove)
    {
        if (isRight)
        {
            double right = above > 0 ? 1 : habits.Right / (habits.Right + habits.Above);
            sums[0] += part * right;
            sums[1] += part * (1 - right);
        }
        else
            sums[isAbove ? 1 : 2] += part;
    }

    // Nobody says what is known to be true: all that is said is above it, or wrong.
    void CreditOthers(Shard shard, int item, double[] sums)
    {
        string truth = run.Known!.TextOf(shard.FirstItem + item);
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
        {
            int place = options.Hierarchy!.IsAbove(data.ValueNames[shard.ClaimValue[c]], truth) ? 1 : 2;
            foreach (int source in shard.Sources(c))
                sums[3 * source + place]++;
        }
    }

    void Clamp(Shard shard, int item, Span<double> mu)
    {
        if (run.Known?.Claims(shard) is { } known)
            KnownTruths.Clamp(known[item], mu);
    }

    /// <summary>How often a source says the truth, something above it, and something wrong.</summary>
    internal readonly record struct Habits(double Right, double Above, double Wrong)
    {
        public static Habits Of(double right, double above, double wrong) => new(right / (right + above + wrong), above / (right + above + wrong), wrong / (right + above + wrong));
    }
}
