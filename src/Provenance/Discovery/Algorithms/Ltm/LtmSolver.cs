namespace Provenance.Discovery;

/// <summary>Expectation maximisation of the latent truth model.</summary>
internal sealed class LtmSolver(Ltm options, TruthRun run)
{
    readonly Observations data = run.Data;
    readonly ClaimVector truth = new(run.Data);
    readonly double[] whenClaimed = new double[run.Data.Sources], whenDenied = new double[run.Data.Sources], sensitivity = new double[run.Data.Sources];

    public Fit Solve()
    {
        double[] one = new double[data.Sources];
        Array.Fill(one, 1.0);
        run.Votes.Credits(one, VoteShares.Instance, truth);
        WinnerWatch? watch = run.IsWatched ? new WinnerWatch(run, truth) : null;
        bool converged = false;
        int iteration = 0;
        while (!converged && iteration < options.MaxIterations)
        {
            double change = Rate();
            run.Sweep.EachShard(Believe);
            run.Tell(++iteration, change, watch?.Flipped() ?? 0);
            converged = change <= options.Tolerance;
        }
        return new Fit { Beliefs = truth, AreProbabilities = true, Weights = [.. sensitivity], Iterations = iteration, Converged = converged };
    }

    double Rate()
    {
        int sources = data.Sources;
        // True and false pairs a source claims, then true and false pairs of the items it speaks on.
        double[] sums = run.Sweep.Sum(4 * sources, (shard, totals) =>
        {
            List<int> voters = [];
            for (int i = 0; i < shard.Items; i++)
            {
                double all = 0;
                for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
                {
                    double probability = truth[shard][c];
                    all += probability;
                    foreach (int source in shard.Sources(c))
                    {
                        totals[source] += probability;
                        totals[sources + source] += 1 - probability;
                    }
                }
                int pairs = shard.ItemClaims[i + 1] - shard.ItemClaims[i];
                foreach (int source in Voters(shard, i, voters))
                {
                    totals[2 * sources + source] += all;
                    totals[3 * sources + source] += pairs - all;
                }
            }
        });
        (double tp, double fn) = options.SensitivityPrior;
        (double fp, double tn) = options.FalsePositivePrior;
        double change = 0;
        for (int s = 0; s < sources; s++)
        {
            double hit = (tp + sums[s]) / (tp + fn + Math.Max(sums[s], sums[2 * sources + s]));
            double slip = (fp + sums[sources + s]) / (fp + tn + Math.Max(sums[sources + s], sums[3 * sources + s]));
            change = Math.Max(change, Math.Abs(hit - sensitivity[s]));
            sensitivity[s] = hit;
            whenClaimed[s] = Math.Log(hit / slip);
            whenDenied[s] = Math.Log((1 - hit) / (1 - slip));
        }
        return change;
    }

    void Believe(Shard shard)
    {
        double prior = Math.Log(options.TruthPrior / (1 - options.TruthPrior));
        double[] beliefs = truth[shard];
        int[]? known = run.Known?.Claims(shard);
        List<int> voters = [];
        for (int i = 0; i < shard.Items; i++)
        {
            double denied = 0;
            foreach (int source in Voters(shard, i, voters))
                denied += whenDenied[source];
            for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
            {
                double odds = prior + denied;
                foreach (int source in shard.Sources(c))
                    odds += whenClaimed[source] - whenDenied[source];
                beliefs[c] = 1 / (1 + Math.Exp(-odds));
            }
            if (known is not null)
                KnownTruths.Clamp(known[i], beliefs.AsSpan(shard.ItemClaims[i]..shard.ItemClaims[i + 1]));
        }
    }

    // Each source that speaks on the item, once.
    static List<int> Voters(Shard shard, int item, List<int> voters)
    {
        voters.Clear();
        for (int e = shard.ClaimEdges[shard.ItemClaims[item]]; e < shard.ClaimEdges[shard.ItemClaims[item + 1]]; e++)
            voters.Add(shard.EdgeSource[e]);
        voters.Sort();
        int kept = 0;
        for (int i = 0; i < voters.Count; i++)
            if (i == 0 || voters[i] != voters[i - 1])
                voters[kept++] = voters[i];
        voters.RemoveRange(kept, voters.Count - kept);
        return voters;
    }
}
