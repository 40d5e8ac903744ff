namespace Provenance.Discovery;

/// <summary>Items whose true value was given: their claims are not estimated.</summary>
internal sealed class KnownTruths
{
    const int Open = -1, NotClaimed = -2;

    readonly int[][] claims;

    KnownTruths(int[][] claims) => this.claims = claims;

    /// <summary>Looks the known items up; null when none is known.</summary>
    public static KnownTruths? Find(Observations data, IReadOnlyDictionary<string, string>? truths)
    {
        if (truths is null || truths.Count == 0)
            return null;
        int[][] claims = Array.ConvertAll(data.Shards, shard => NewFilled(shard.Items));
        foreach ((string item, string value) in truths)
        {
            int id = data.FindItem(item);
            if (id < 0)
                continue;
            Shard shard = data.ShardOf(id, out int local);
            int wanted = data.ValueNames.Find(value), first = shard.ItemClaims[local];
            int claim = wanted < 0 ? -1 : shard.ClaimValue.AsSpan(first..shard.ItemClaims[local + 1]).IndexOf(wanted);
            claims[shard.Index][local] = claim < 0 ? NotClaimed : claim;
        }
        return new KnownTruths(claims);
    }

    /// <summary>For each item of a shard the claim that is true, counted in the item, or a negative number.</summary>
    public int[] Claims(Shard shard) => claims[shard.Index];

    /// <summary>Whether an item's truth is known.</summary>
    public bool Has(Shard shard, int local) => claims[shard.Index][local] != Open;

    /// <summary>Puts all belief on the known claim; none anywhere when nobody claims the known value.</summary>
    public static void Clamp(int known, Span<double> beliefs)
    {
        if (known == Open)
            return;
        beliefs.Clear();
        if (known >= 0)
            beliefs[known] = 1;
    }

    static int[] NewFilled(int length)
    {
        int[] open = new int[length];
        Array.Fill(open, Open);
        return open;
    }
}
