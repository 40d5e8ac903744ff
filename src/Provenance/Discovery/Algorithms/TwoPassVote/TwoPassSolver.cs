namespace Provenance.Discovery;

/// <summary>The first pass in stages from the clearest items to the least clear, the second over all.</summary>
internal sealed class TwoPassSolver(TwoPassVote options, TruthRun run)
{
    /// <summary>How many degrees of clearness are told apart, and so how many stages there are at most.</summary>
    const int Degrees = 64;

    readonly Observations data = run.Data;

    public Fit Solve()
    {
        double[] right = new double[data.Sources], all = new double[data.Sources], abilities = new double[data.Sources];
        Array.Fill(right, options.PriorRight);
        Array.Fill(all, options.PriorRight + options.PriorWrong);
        bool[] isUsed = new bool[Degrees + 1];
        foreach (Shard shard in data.Shards)
            for (int i = 0; i < shard.Items; i++)
                isUsed[Clearness(shard, i)] = true;
        int stage = 0;
        for (int degree = Degrees; degree >= 0; degree--)
        {
            if (!isUsed[degree])
                continue;
            int wanted = degree;
            for (int s = 0; s < abilities.Length; s++)
                abilities[s] = right[s] / all[s];
            double[] sums = run.Sweep.Sum(2 * data.Sources, (shard, totals) => Count(shard, wanted, abilities, totals));
            double change = 0;
            for (int s = 0; s < abilities.Length; s++)
            {
                right[s] += sums[s];
                all[s] += sums[data.Sources + s];
                change = Math.Max(change, Math.Abs(right[s] / all[s] - abilities[s]));
            }
            run.Tell(++stage, change, 0);
        }
        double classes = Math.Max(2, data.Values);
        double[] weights = new double[data.Sources];
        for (int s = 0; s < weights.Length; s++)
            weights[s] = classes * right[s] / all[s] - 1;
        ClaimVector beliefs = new(data);
        run.Votes.Credits(weights, Tally.Model, beliefs);
        return new Fit { Beliefs = beliefs, Weights = weights, Iterations = stage };
    }

    // The lead of the first value over the second, as a share of the votes.
    static int Clearness(Shard shard, int item)
    {
        int first = 0, second = 0, all = 0;
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
        {
            int votes = shard.Votes(c);
            all += votes;
            (first, second) = votes > first ? (votes, first) : (first, Math.Max(second, votes));
        }
        return all == 0 ? 0 : (int)((long)(first - second) * Degrees / all);
    }

    // Right answers, then answers; tied values share the credit.
    void Count(Shard shard, int degree, double[] abilities, double[] sums)
    {
        int[]? known = run.Known?.Claims(shard);
        double[] scores = new double[16];
        for (int i = 0; i < shard.Items; i++)
        {
            if (Clearness(shard, i) != degree)
                continue;
            int first = shard.ItemClaims[i], count = shard.ItemClaims[i + 1] - first;
            if (count > scores.Length)
                scores = new double[2 * count];
            Span<double> score = scores.AsSpan(0, count);
            for (int c = 0; c < count; c++)
            {
                score[c] = 0;
                foreach (int source in shard.Sources(first + c))
                    score[c] += abilities[source];
            }
            Leaders.Mark(score);
            if (known is not null)
                KnownTruths.Clamp(known[i], score);
            for (int c = 0; c < count; c++)
                foreach (int source in shard.Sources(first + c))
                {
                    sums[source] += score[c];
                    sums[abilities.Length + source]++;
                }
        }
    }

    sealed class Tally : ItemModel
    {
        public static Tally Model { get; } = new();

        public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs) => scores.CopyTo(beliefs);
    }
}
