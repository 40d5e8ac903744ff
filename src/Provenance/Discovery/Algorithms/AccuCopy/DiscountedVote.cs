namespace Provenance.Discovery;

/// <summary>A vote in which each source counts only as far as it does not copy one that was counted before it.</summary>
/// <param name="sets">What sources that make a claim together weigh; null when nobody can be told to copy.</param>
/// <param name="model">What is believed of such votes.</param>
/// <param name="kinds">The kinds of items.</param>
/// <param name="known">The known truths of the shard's items; null when there are none.</param>
/// <param name="firstClaim">How many claims are in the shards before.</param>
internal sealed class DiscountedVote(DiscountedSets? sets, ItemModel model, KindTable kinds, int[]? known, int firstClaim)
{
    /// <summary>Passes over a shard: beliefs are written, and credited to the sources.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="weights">What the sources weigh on the first kind, then on the second.</param>
    /// <param name="beliefs">The beliefs in the claims; written here.</param>
    /// <param name="credits">What the sources are credited with, in the order of the weights; added to here.</param>
    public void Pass(Shard shard, double[] weights, double[] beliefs, double[] credits)
    {
        double[] scores = new double[16];
        int sources = weights.Length / kinds.Count;
        for (int i = 0; i < shard.Items; i++)
        {
            int first = shard.ItemClaims[i], count = shard.ItemClaims[i + 1] - first;
            if (count > scores.Length)
                scores = new double[2 * count];
            int kind = kinds.Of(shard.FirstItem + i), from = kind * sources;
            ReadOnlySpan<double> ofKind = weights.AsSpan(from, sources);
            for (int c = 0; c < count; c++)
                scores[c] = Score(first + c, shard.Sources(first + c), ofKind, kind);
            Span<double> belief = beliefs.AsSpan(first, count);
            model.Believe(new ItemView(shard, i), scores.AsSpan(0, count), belief);
            if (known is not null)
                KnownTruths.Clamp(known[i], belief);
            for (int c = 0; c < count; c++)
                foreach (int source in shard.Sources(first + c))
                    credits[from + source] += belief[c];
        }
    }

    double Score(int claim, ReadOnlySpan<int> sources, ReadOnlySpan<double> weights, int kind)
    {
        double sum = 0;
        if (sets is null || sets.Sets.Of(firstClaim + claim) is not (>= 0 and int set))
        {
            foreach (int source in sources)
                sum += weights[source];
            return sum;
        }
        sum = sets.Of(set, kind);
        if (sets.Sets.Members(set).Length < sources.Length)
            foreach (int source in sources)
                sum += sets.Has(source) ? 0 : weights[source];
        return sum;
    }
}
