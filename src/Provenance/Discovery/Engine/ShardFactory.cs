namespace Provenance.Discovery;

/// <summary>Makes shards from sorted value-source pairs, item by item, one shard after the other. Keeps its room, so that a shard leaves nothing to collect.</summary>
/// <param name="widthBits">The binary logarithm of how many items a full shard has.</param>
internal sealed class ShardFactory(int widthBits)
{
    readonly List<int> claimEdges = [], claimValues = [];
    int[] itemClaims = [], edges = [];
    int index, used, item, endSource;

    /// <summary>Begins a shard.</summary>
    /// <param name="place">The shard's place.</param>
    /// <param name="items">How many items it has.</param>
    /// <param name="capacity">The most observations it can get.</param>
    public void Begin(int place, int items, int capacity)
    {
        (index, used, item, endSource) = (place, 0, 0, 0);
        claimEdges.Clear();
        claimValues.Clear();
        itemClaims = new int[items + 1];
        if (edges.Length < capacity)
            edges = new int[capacity];
    }

    /// <summary>Appends the next item.</summary>
    /// <param name="pairs">Value above, source below, ascending.</param>
    public void Append(ReadOnlySpan<ulong> pairs)
    {
        for (int i = 0; i < pairs.Length; i++)
        {
            int value = (int)(pairs[i] >> 32);
            if (i == 0 || value != (int)(pairs[i - 1] >> 32))
            {
                claimEdges.Add(used);
                claimValues.Add(value);
            }
            int source = (int)(uint)pairs[i];
            edges[used++] = source;
            endSource = Math.Max(endSource, source + 1);
        }
        itemClaims[++item] = claimValues.Count;
    }

    /// <summary>The shard.</summary>
    public Shard ToShard()
    {
        claimEdges.Add(used);
        return new Shard
        {
            Index = index,
            WidthBits = widthBits,
            EndSource = endSource,
            ItemClaims = itemClaims,
            ClaimEdges = [.. claimEdges],
            ClaimValue = [.. claimValues],
            EdgeSource = edges.AsSpan(0, used).ToArray(),
        };
    }
}
