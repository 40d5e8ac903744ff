namespace Provenance.Discovery;

/// <summary>
/// What kind of value an item has: words, numbers or times, by the most of its observations. Sources that are good at one may be bad
/// at another, as they are from attribute to attribute (Li, Dong, Lyons, Meng, Srivastava, PVLDB 6(2) 2013).
/// </summary>
internal sealed class KindTable
{
    /// <summary>The most kinds.</summary>
    public const int Most = 3;

    readonly byte[]? kinds;

    KindTable(byte[]? kinds, int count) => (this.kinds, Count) = (kinds, count);

    /// <summary>One kind for all items.</summary>
    public static KindTable Single { get; } = new(null, 1);

    /// <summary>The number of kinds, from 1.</summary>
    public int Count { get; }

    /// <summary>The kind of an item, from 0.</summary>
    public int Of(int item) => kinds is null ? 0 : kinds[item];

    /// <summary>Looks at the values.</summary>
    public static KindTable Find(Observations data)
    {
        Measurable[] measures = Measurable.Of(data.ValueNames);
        byte[] kinds = new byte[data.Items];
        foreach (Shard shard in data.Shards)
            for (int i = 0; i < shard.Items; i++)
                kinds[shard.FirstItem + i] = (byte)MostFrequent(shard, i, measures);
        byte[] used = [.. kinds.Distinct().Order()];
        for (int i = 0; i < kinds.Length; i++)
            kinds[i] = (byte)used.IndexOf(kinds[i]);
        return used.Length < 2 ? Single : new KindTable(kinds, used.Length);
    }

    static MeasureKind MostFrequent(Shard shard, int item, Measurable[] measures)
    {
        Span<int> votes = stackalloc int[Most];
        for (int c = shard.ItemClaims[item]; c < shard.ItemClaims[item + 1]; c++)
            votes[(int)measures[shard.ClaimValue[c]].Kind] += shard.Votes(c);
        int most = 0;
        for (int kind = 1; kind < votes.Length; kind++)
            most = votes[kind] > votes[most] ? kind : most;
        return (MeasureKind)most;
    }
}
