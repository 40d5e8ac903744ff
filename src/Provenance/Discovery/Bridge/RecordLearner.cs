namespace Provenance.Discovery;

/// <summary>Counts, for each source, the observations that others speak on, and the origins it meets there.</summary>
internal sealed class RecordLearner
{
    readonly Verdicts verdicts;
    readonly Observations data;
    readonly int[] originOf;

    public RecordLearner(Verdicts verdicts)
    {
        (this.verdicts, data) = (verdicts, verdicts.Data);
        CopyGroups groups = new(verdicts.Fit.Copying);
        originOf = [.. Enumerable.Range(0, data.Sources).Select(source => groups.Of(data.SourceName(source)) is { } first ? data.FindSource(first) : source)];
    }

    /// <summary>The records of the sources that come through the gates, in the order of their ids.</summary>
    public IEnumerable<LearnedRecord> Learn(int minClaims, int minOrigins)
    {
        int[] claims = new int[data.Sources];
        double[] right = new double[data.Sources];
        HashSet<int>[] met = [.. Enumerable.Range(0, data.Sources).Select(_ => new HashSet<int>())];
        HashSet<int> onItem = [];
        foreach (Shard shard in data.Shards)
            for (int i = 0; i < shard.Items; i++)
            {
                onItem.Clear();
                for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
                    foreach (int source in shard.Sources(c))
                        onItem.Add(originOf[source]);
                if (onItem.Count > 2)
                    Count(shard, i, onItem, claims, right, met);
            }
        for (int s = 0; s < data.Sources; s++)
            if (claims[s] >= minClaims && met[s].Count >= minOrigins)
            {
                int rounded = Math.Min(claims[s], (int)Math.Round(right[s], MidpointRounding.AwayFromZero));
                yield return new LearnedRecord(data.SourceName(s), new TrackRecord(rounded, claims[s] - rounded), met[s].Count, verdicts.Algorithm);
            }
    }

    void Count(Shard shard, int item, HashSet<int> origins, int[] claims, double[] right, HashSet<int>[] met)
    {
        ReadOnlySpan<double> probabilities = verdicts.Probabilities(shard.FirstItem + item);
        int first = shard.ItemClaims[item];
        for (int c = 0; c < probabilities.Length; c++)
            foreach (int source in shard.Sources(first + c))
            {
                claims[source]++;
                right[source] += probabilities[c];
                foreach (int origin in origins)
                    if (origin != originOf[source])
                        met[source].Add(origin);
            }
    }
}
