namespace Provenance.Discovery;

/// <summary>
/// The labels by source: sources in blocks, few enough that what is counted of a block stays in fast memory, and a block's labels item
/// after item, so that the rows of the items are read in the order in which they stand. What is counted of a source is counted by one
/// thread in one order. Four bytes a label.
/// </summary>
internal sealed class LabelBlocks
{
    /// <summary>How many counts a block of several sources has at most: half a megabyte.</summary>
    public const int MostCounts = 1 << 16;

    // So many parts of about the same work, as far as sources can be parted.
    const int Parts = 32;

    readonly int classes, columns;
    readonly List<Block> blocks = [];

    // Where the labels of a shard end, shard by shard.
    sealed record Block(int FirstSource, int EndSource, int[] Ends, Label[] Labels)
    {
        public int Filled { get; set; }
    }

    /// <summary>Parts the sources and turns the labels round.</summary>
    /// <param name="data">The labels.</param>
    /// <param name="classes">Their classes.</param>
    /// <param name="columns">How many numbers are counted of a class that a source says.</param>
    public LabelBlocks(Observations data, ClassTable classes, int columns)
    {
        (this.classes, this.columns) = (classes.Count, columns);
        int[] blockOf = Parted(data);
        foreach (Shard shard in data.Shards)
        {
            for (int item = 0; item < shard.Items; item++)
                for (int claim = shard.ItemClaims[item]; claim < shard.ItemClaims[item + 1]; claim++)
                {
                    int said = classes.Of(shard.ClaimValue[claim]);
                    foreach (int source in shard.Sources(claim))
                    {
                        Block block = blocks[blockOf[source]];
                        block.Labels[block.Filled++] = new Label((ushort)item, (ushort)((source - block.FirstSource) * this.classes + said));
                    }
                }
            foreach (Block block in blocks)
                block.Ends[shard.Index] = block.Filled;
        }
    }

    /// <summary>How many blocks of sources there are.</summary>
    public int Count => blocks.Count;

    /// <summary>The sources of a block: the first, and the one after the last.</summary>
    public (int First, int End) Sources(int block) => (blocks[block].FirstSource, blocks[block].EndSource);

    /// <summary>The labels of a block's sources in a shard, item after item.</summary>
    public ReadOnlySpan<Label> Labels(int block, Shard shard)
    {
        Block of = blocks[block];
        return of.Labels.AsSpan((shard.Index == 0 ? 0 : of.Ends[shard.Index - 1])..of.Ends[shard.Index]);
    }

    // The block of each source.
    int[] Parted(Observations data)
    {
        int mostSources = Math.Max(1, MostCounts / (classes * ClassPosteriors.StrideOf(columns)));
        long mostLabels = data.Count / Parts + 1;
        int[] blockOf = new int[data.Sources];
        for (int first = 0, end; first < data.Sources; first = end)
        {
            long labels = data.ClaimsOfSource[first];
            for (end = first + 1; end < data.Sources && end - first < mostSources && labels + data.ClaimsOfSource[end] <= mostLabels; end++)
                labels += data.ClaimsOfSource[end];
            Array.Fill(blockOf, blocks.Count, first, end - first);
            blocks.Add(new Block(first, end, new int[data.Shards.Length], new Label[labels]));
        }
        return blockOf;
    }
}

/// <summary>A label in a block of sources and a shard of items.</summary>
/// <param name="Item">The item, counted in the shard.</param>
/// <param name="Row">The source, counted in the block, times the number of classes, plus the class it says.</param>
internal readonly record struct Label(ushort Item, ushort Row);
