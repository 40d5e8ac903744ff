namespace Provenance.Discovery;

/// <summary>A vote in which each source counts only as far as it does not copy one that was counted before it: the product of 1 - c P(dependent).</summary>
internal sealed class DiscountedVote(DependenceTable table, ItemModel model, KindTable kinds, int[]? known)
{
    /// <summary>Passes over a shard: beliefs are written, and credited to the sources.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="weights">What the sources weigh on the first kind, then on the second.</param>
    /// <param name="beliefs">The beliefs in the claims; written here.</param>
    /// <param name="credits">What the sources are credited with, in the order of the weights; added to here.</param>
    public void Pass(Shard shard, double[] weights, double[] beliefs, double[] credits)
    {
        double[] scores = new double[16];
        Voter[] voters = new Voter[64];
        int sources = weights.Length / kinds.Count;
        for (int i = 0; i < shard.Items; i++)
        {
            int first = shard.ItemClaims[i], count = shard.ItemClaims[i + 1] - first;
            if (count > scores.Length)
                scores = new double[2 * count];
            int from = kinds.Of(shard.FirstItem + i) * sources;
            ReadOnlySpan<double> ofKind = weights.AsSpan(from, sources);
            for (int c = 0; c < count; c++)
                scores[c] = Score(shard.Sources(first + c), ofKind, ref voters);
            Span<double> belief = beliefs.AsSpan(first, count);
            model.Believe(new ItemView(shard, i), scores.AsSpan(0, count), belief);
            if (known is not null)
                KnownTruths.Clamp(known[i], belief);
            for (int c = 0; c < count; c++)
                foreach (int source in shard.Sources(first + c))
                    credits[from + source] += belief[c];
        }
    }

    double Score(ReadOnlySpan<int> sources, ReadOnlySpan<double> weights, ref Voter[] voters)
    {
        if (sources.Length > voters.Length)
            voters = new Voter[2 * sources.Length];
        double sum = 0;
        int dependent = 0;
        foreach (int source in sources)
            if (table.RowOf(source) is >= 0 and int row)
                voters[dependent++] = new Voter(row, weights[source], 0);
            else
                sum += weights[source];
        Span<Voter> order = voters.AsSpan(0, dependent);
        AddDependence(order);
        // The least dependent is counted first, so that what is discounted is the copies; neither ids nor the input's order decide.
        order.Sort();
        for (int i = 0; i < order.Length; i++)
        {
            double independent = 1;
            for (int k = 0; k < i; k++)
                independent *= table.Between(order[i].Row, order[k].Row);
            sum += order[i].Weight * independent;
        }
        return sum;
    }

    void AddDependence(Span<Voter> voters)
    {
        for (int i = 0; i < voters.Length; i++)
        {
            double dependence = 0;
            for (int k = 0; k < voters.Length; k++)
                dependence += k == i ? 0 : 1 - table.Between(voters[i].Row, voters[k].Row);
            voters[i] = voters[i] with { Dependence = Math.Round(dependence, 4) };
        }
    }

    readonly record struct Voter(int Row, double Weight, double Dependence) : IComparable<Voter>
    {
        public int CompareTo(Voter other) => Dependence != other.Dependence ? Dependence.CompareTo(other.Dependence)
            : Weight != other.Weight ? other.Weight.CompareTo(Weight) : Row.CompareTo(other.Row);
    }
}
