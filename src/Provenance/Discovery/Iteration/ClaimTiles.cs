namespace Provenance.Discovery;

/// <summary>
/// The claims of a shard in tiles that stay in the fastest memory, within a tile ordered by how many sources make them: then loops of the
/// same length run one after the other, and the processor foresees their ends. Costs two bytes a claim.
/// </summary>
internal sealed class ClaimTiles
{
    const int MostClaims = 2_048;

    readonly ushort[] order;
    readonly List<ItemStretch> stretches = [];
    readonly List<ClaimTile> tiles = [];
    readonly List<ClaimRun> runs = [];

    /// <summary>Puts the claims of a shard in order.</summary>
    public ClaimTiles(Shard shard)
    {
        order = new ushort[shard.Claims];
        ushort[] scratch = new ushort[Math.Min(MostClaims, shard.Claims)];
        int[] votes = new int[scratch.Length];
        for (int item = 0; item < shard.Items;)
        {
            int end = item + 1, first = shard.ItemClaims[item], firstTile = tiles.Count;
            while (end < shard.Items && shard.ItemClaims[end + 1] - first <= MostClaims)
                end++;
            // Only an item with very many values takes more than one tile.
            for (int claim = first; claim < shard.ItemClaims[end]; claim += MostClaims)
                AddTile(shard, claim, Math.Min(MostClaims, shard.ItemClaims[end] - claim), votes, scratch);
            stretches.Add(new ItemStretch(item, end, first, shard.ItemClaims[end] - first, firstTile, tiles.Count));
            MostInStretch = Math.Max(MostInStretch, shard.ItemClaims[end] - first);
            item = end;
        }
    }

    /// <summary>The items, in stretches whose claims are worked on together.</summary>
    public List<ItemStretch> Stretches => stretches;

    /// <summary>The most claims of a stretch.</summary>
    public int MostInStretch { get; }

    /// <summary>A tile.</summary>
    public ClaimTile this[int tile] => tiles[tile];

    /// <summary>The claims of a tile, counted in the tile, fewest sources first.</summary>
    public ReadOnlySpan<ushort> Order(ClaimTile tile) => order.AsSpan(tile.First, tile.Count);

    /// <summary>How many claims of the order have how many sources.</summary>
    public ReadOnlySpan<ClaimRun> Runs(ClaimTile tile) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(runs)[tile.FirstRun..tile.EndRun];

    void AddTile(Shard shard, int first, int count, int[] votes, ushort[] scratch)
    {
        Span<ushort> ordered = order.AsSpan(first, count);
        for (int c = 0; c < count; c++)
            votes[c] = shard.Votes(first + c);
        VoteOrder.Sort(votes.AsSpan(0, count), ordered, scratch);
        int firstRun = runs.Count;
        for (int start = 0, end; start < count; start = end)
        {
            int own = votes[ordered[start]];
            for (end = start + 1; end < count && votes[ordered[end]] == own;)
                end++;
            runs.Add(new ClaimRun(own, end - start));
        }
        tiles.Add(new ClaimTile(first, count, firstRun, runs.Count));
    }
}

/// <summary>Neighbouring items of a shard and their claims and tiles.</summary>
internal readonly record struct ItemStretch(int FirstItem, int EndItem, int FirstClaim, int Claims, int FirstTile, int EndTile);

/// <summary>Neighbouring claims of a shard.</summary>
internal readonly record struct ClaimTile(int First, int Count, int FirstRun, int EndRun);

/// <summary>Claims that have the same number of sources.</summary>
internal readonly record struct ClaimRun(int Votes, int Claims);
