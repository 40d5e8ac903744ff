namespace Provenance.Discovery;

/// <summary>A vote in which each source counts only as far as it does not copy one that was counted before it: the product of 1 - c P(dependent).</summary>
internal sealed class DiscountedVote(DependenceTable table, ItemModel model, int[]? known)
{
    /// <summary>Passes over a shard: beliefs are written, and credited to the sources.</summary>
    public void Pass(Shard shard, double[] weights, double[] beliefs, double[] credits)
    {
        double[] scores = new double[16];
        int[] rows = new int[64];
        for (int i = 0; i < shard.Items; i++)
        {
            int first = shard.ItemClaims[i], count = shard.ItemClaims[i + 1] - first;
            if (count > scores.Length)
                scores = new double[2 * count];
            for (int c = 0; c < count; c++)
                scores[c] = Score(shard.Sources(first + c), weights, ref rows);
            Span<double> belief = beliefs.AsSpan(first, count);
            model.Believe(new ItemView(shard, i), scores.AsSpan(0, count), belief);
            if (known is not null)
                KnownTruths.Clamp(known[i], belief);
            for (int c = 0; c < count; c++)
                foreach (int source in shard.Sources(first + c))
                    credits[source] += belief[c];
        }
    }

    double Score(ReadOnlySpan<int> sources, double[] weights, ref int[] rows)
    {
        if (sources.Length > rows.Length)
            rows = new int[2 * sources.Length];
        // The most accurate source is counted first: a copy of it then adds little, whatever the direction.
        Span<int> order = rows.AsSpan(0, sources.Length);
        sources.CopyTo(order);
        if (order.Length > 1)
            order.Sort((left, right) => weights[left] != weights[right] ? weights[right].CompareTo(weights[left]) : left.CompareTo(right));
        double sum = 0;
        int counted = 0;
        foreach (int source in order)
        {
            int row = table.RowOf(source);
            double independent = 1;
            if (row >= 0)
            {
                for (int k = 0; k < counted; k++)
                    independent *= table.Between(row, rows[k]);
                rows[counted++] = row;
            }
            sum += weights[source] * independent;
        }
        return sum;
    }
}
