namespace Provenance.Discovery;

/// <summary>One pass item by item: weights to scores, scores to beliefs, beliefs to what each source is credited with.</summary>
internal sealed class VotePass(TruthRun run)
{
    /// <summary>Passes over all items.</summary>
    /// <param name="weights">What each source weighs.</param>
    /// <param name="model">How scores become beliefs.</param>
    /// <param name="keep">Where the beliefs are kept; null when they are not needed.</param>
    /// <returns>For each source, the sum of its claims' credits.</returns>
    public double[] Credits(double[] weights, ItemModel model, ClaimVector? keep = null) =>
        run.Sweep.Sum(weights.Length, (shard, credits) => Pass(shard, weights, model, keep?[shard], credits));

    void Pass(Shard shard, double[] weights, ItemModel model, double[]? keep, double[] credits)
    {
        Span<double> scores = stackalloc double[64], beliefs = stackalloc double[64];
        int[] sources = shard.EdgeSource, edges = shard.ClaimEdges, items = shard.ItemClaims;
        int[]? known = run.Known?.Claims(shard);
        for (int i = 0; i + 1 < items.Length; i++)
        {
            int first = items[i], count = items[i + 1] - first;
            if (count > scores.Length)
            {
                scores = new double[2 * count];
                beliefs = new double[2 * count];
            }
            Span<double> score = scores[..count], belief = beliefs[..count];
            for (int c = 0; c < count; c++)
            {
                double sum = 0;
                for (int e = edges[first + c]; e < edges[first + c + 1]; e++)
                    sum += weights[sources[e]];
                score[c] = sum;
            }
            ItemView view = new(shard, i);
            model.Believe(view, score, belief);
            if (known is not null)
                KnownTruths.Clamp(known[i], belief);
            if (keep is not null)
                belief.CopyTo(keep.AsSpan(first));
            model.Credit(view, score, belief);
            for (int c = 0; c < count; c++)
            {
                double credit = belief[c];
                for (int e = edges[first + c]; e < edges[first + c + 1]; e++)
                    credits[sources[e]] += credit;
            }
        }
    }
}
