namespace Provenance.Discovery;

/// <summary>Makes a shard from sorted value-source pairs, item by item.</summary>
internal sealed class ShardFactory
{
    readonly int index, widthBits;
    readonly int[] itemClaims;
    readonly List<int> claimEdges = [];
    readonly List<int> claimValues = [];
    readonly int[] edges;
    int used, item, endSource;

    /// <param name="index">The shard's place.</param>
    /// <param name="items">How many items it has.</param>
    /// <param name="capacity">The most observations it can get.</param>
    /// <param name="widthBits">The binary logarithm of how many items a full shard has.</param>
    public ShardFactory(int index, int items, int capacity, int widthBits)
    {
        (this.index, this.widthBits) = (index, widthBits);
        itemClaims = new int[items + 1];
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
            EdgeSource = used == edges.Length ? edges : edges.AsSpan(0, used).ToArray(),
        };
    }
}
