namespace Provenance.Discovery;

/// <summary>
/// The accuracy of each source, and that of each source on each kind of value: the latter begins at the former, which counts as much as a
/// number of observations.
/// </summary>
internal sealed class KindAccuracies
{
    /// <summary>How many observations a source's accuracy on all items is worth on one kind.</summary>
    const double Prior = 10;

    readonly Observations data;
    readonly double start;
    readonly double[] counts;

    public KindAccuracies(Observations data, KindTable kinds, double start)
    {
        (this.data, this.start, Kinds) = (data, start, kinds);
        OfSource = new double[data.Sources];
        All = new double[data.Sources * kinds.Count];
        counts = new double[All.Length];
        Array.Fill(OfSource, start);
        Array.Fill(All, start);
        foreach (Shard shard in data.Shards)
            for (int i = 0; i < shard.Items; i++)
                for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
                    foreach (int source in shard.Sources(c))
                        counts[kinds.Of(shard.FirstItem + i) * data.Sources + source]++;
    }

    public KindTable Kinds { get; }

    /// <summary>The accuracy of each source.</summary>
    public double[] OfSource { get; }

    /// <summary>The accuracies of all sources on the first kind, then on the second.</summary>
    public double[] All { get; }

    /// <summary>Learns from what the claims were credited with, in the order of <see cref="All"/>; gives the largest change of a source's accuracy.</summary>
    public double Learn(double[] credits)
    {
        double change = 0;
        int sources = OfSource.Length;
        for (int s = 0; s < sources; s++)
        {
            double sum = 0;
            for (int j = s; j < credits.Length; j += sources)
                sum += credits[j];
            double next = data.ClaimsOfSource[s] == 0 ? start : sum / data.ClaimsOfSource[s];
            change = Math.Max(change, Math.Abs(next - OfSource[s]));
            OfSource[s] = next;
            for (int j = s; j < credits.Length; j += sources)
                All[j] = Kinds.Count == 1 ? next : (credits[j] + Prior * next) / (counts[j] + Prior);
        }
        return change;
    }
}
