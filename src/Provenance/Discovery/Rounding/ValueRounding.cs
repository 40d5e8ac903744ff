namespace Provenance.Discovery;

/// <summary>
/// Merges values of an item that are within a tolerance of each other, as Li et al., PVLDB 6(2) 2013, section 2.2 do: buckets
/// as wide as the tolerance are laid around the value most sources give, and each takes the name of its own most given value.
/// </summary>
internal sealed class ValueRounding(Observations data, ValueTolerance tolerance)
{
    readonly Measurable[] measures = Measurable.Of(data.ValueNames);

    /// <summary>The observations with rounded values; sources, items and value names are the same.</summary>
    /// <param name="maxThreads">The most threads; 0 for as many as the machine has.</param>
    public Observations Round(int maxThreads)
    {
        Shard[] shards = new Shard[data.Shards.Length];
        Parallel.For(0, shards.Length, new ParallelOptions { MaxDegreeOfParallelism = maxThreads > 0 ? maxThreads : -1 }, i => shards[i] = Round(data.Shards[i]));
        return new Observations(shards, data.SourceNames, data.ItemNames, data.ValueNames, data.ClaimsOfSource) { Diagnostics = data.Diagnostics };
    }

    /// <summary>The value that a value of an item is merged into; itself where nobody gave it.</summary>
    /// <param name="item">The item's id.</param>
    /// <param name="value">The value's id.</param>
    public int MergedInto(int item, int value)
    {
        Shard shard = data.ShardOf(item, out int local);
        Dictionary<(MeasureKind, long), int> buckets = [];
        int[] order = Order(shard, local);
        foreach (int claim in order)
        {
            int merged = Representative(shard, order, claim, buckets);
            if (shard.ClaimValue[claim] == value)
                return merged;
        }
        return value;
    }

    // The most given value first.
    int[] Order(Shard shard, int item) => [.. Enumerable.Range(shard.ItemClaims[item], shard.ItemClaims[item + 1] - shard.ItemClaims[item])
        .OrderByDescending(shard.Votes).ThenBy(claim => measures[shard.ClaimValue[claim]].Amount)];

    Shard Round(Shard shard)
    {
        ShardFactory factory = new(shard.WidthBits);
        factory.Begin(shard.Index, shard.Items, shard.EdgeSource.Length);
        List<ulong> pairs = [];
        Dictionary<(MeasureKind, long), int> buckets = [];
        for (int i = 0; i < shard.Items; i++)
        {
            pairs.Clear();
            buckets.Clear();
            int[] order = Order(shard, i);
            foreach (int claim in order)
            {
                int value = Representative(shard, order, claim, buckets);
                foreach (int source in shard.Sources(claim))
                    pairs.Add((ulong)(uint)value << 32 | (uint)source);
            }
            pairs.Sort();
            factory.Append(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pairs));
        }
        return factory.ToShard();
    }

    // Claims come with the most given value first, so the first of a bucket names it.
    int Representative(Shard shard, int[] order, int claim, Dictionary<(MeasureKind, long), int> buckets)
    {
        int value = shard.ClaimValue[claim];
        Measurable measure = measures[value];
        if (measure.Kind == MeasureKind.None)
            return value;
        double centre = measure.Amount;
        foreach (int other in order)
            if (measures[shard.ClaimValue[other]].Kind == measure.Kind)
            {
                centre = measures[shard.ClaimValue[other]].Amount;
                break;
            }
        double width = measure.Kind == MeasureKind.Time ? tolerance.Time.TotalMinutes : tolerance.Relative * Math.Abs(centre);
        if (width <= 0)
            return value;
        long bucket = (long)Math.Ceiling(Math.Clamp((measure.Amount - centre) / width - 0.5, -1e15, 1e15));
        if (buckets.TryGetValue((measure.Kind, bucket), out int name))
            return name;
        buckets.Add((measure.Kind, bucket), value);
        return value;
    }
}
