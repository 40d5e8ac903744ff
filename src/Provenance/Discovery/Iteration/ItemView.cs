namespace Provenance.Discovery;

/// <summary>One item while a shard is passed through.</summary>
internal readonly ref struct ItemView(Shard shard, int local)
{
    /// <summary>The shard.</summary>
    public Shard Shard { get; } = shard;

    /// <summary>The item's place in the shard.</summary>
    public int Local { get; } = local;

    /// <summary>The item's id.</summary>
    public int Id => Shard.FirstItem + Local;

    /// <summary>The first claim, counted in the shard.</summary>
    public int First => Shard.ItemClaims[Local];

    /// <summary>The number of claims.</summary>
    public int Count => Shard.ItemClaims[Local + 1] - Shard.ItemClaims[Local];

    /// <summary>How many observations make a claim, counted in the item.</summary>
    public int Votes(int claim) => Shard.Votes(First + claim);

    /// <summary>How many observations the item has.</summary>
    public int Observations => Shard.ClaimEdges[First + Count] - Shard.ClaimEdges[First];
}
