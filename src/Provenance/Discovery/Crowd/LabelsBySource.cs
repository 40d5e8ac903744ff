namespace Provenance.Discovery;

/// <summary>
/// The labels the other way round: source and said class to the items, ascending. With it what is counted of a source is counted by
/// one thread in one order. Four bytes a label and four a source and class.
/// </summary>
internal sealed class LabelsBySource
{
    // So many parts of about the same work, as far as sources can be parted.
    const int Parts = 256;

    readonly int classes;
    readonly List<Block> blocks = [];

    sealed record Block(int FirstSource, int EndSource, int[] Starts, int[] Items);

    /// <summary>Turns the labels round.</summary>
    public LabelsBySource(Observations data, ClassTable classes)
    {
        this.classes = classes.Count;
        long most = data.Count / Parts + 1;
        int[] blockOf = new int[data.Sources];
        for (int source = 0; source < data.Sources;)
        {
            int end = source + 1;
            for (long count = data.ClaimsOfSource[source]; end < data.Sources && count + data.ClaimsOfSource[end] <= most && end - source < 4_096; end++)
                count += data.ClaimsOfSource[end];
            Array.Fill(blockOf, blocks.Count, source, end - source);
            long labels = 0;
            for (int s = source; s < end; s++)
                labels += data.ClaimsOfSource[s];
            blocks.Add(new Block(source, end, new int[(end - source) * this.classes + 1], new int[labels]));
            source = end;
        }
        EachLabel(data, classes, (source, said, _) =>
        {
            Block block = blocks[blockOf[source]];
            block.Starts[(source - block.FirstSource) * this.classes + said]++;
        });
        foreach (Block block in blocks)
            for (int i = 0, sum = 0; i < block.Starts.Length; i++)
                (block.Starts[i], sum) = (sum, sum + block.Starts[i]);
        EachLabel(data, classes, (source, said, item) =>
        {
            Block block = blocks[blockOf[source]];
            block.Items[block.Starts[(source - block.FirstSource) * this.classes + said]++] = item;
        });
        // The starts have moved to the ends: back by one.
        foreach (Block block in blocks)
        {
            Array.Copy(block.Starts, 0, block.Starts, 1, block.Starts.Length - 1);
            block.Starts[0] = 0;
        }
    }

    /// <summary>How many blocks of sources there are.</summary>
    public int Blocks => blocks.Count;

    /// <summary>The sources of a block: the first, and the one after the last.</summary>
    public (int First, int End) Sources(int block) => (blocks[block].FirstSource, blocks[block].EndSource);

    /// <summary>The items a source of a block puts into a class.</summary>
    public ReadOnlySpan<int> Items(int block, int source, int said)
    {
        Block of = blocks[block];
        int place = (source - of.FirstSource) * classes + said;
        return of.Items.AsSpan(of.Starts[place]..of.Starts[place + 1]);
    }

    static void EachLabel(Observations data, ClassTable classes, Action<int, int, int> body)
    {
        foreach (Shard shard in data.Shards)
            for (int i = 0; i < shard.Items; i++)
                for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
                    foreach (int source in shard.Sources(c))
                        body(source, classes.Of(shard.ClaimValue[c]), shard.FirstItem + i);
    }
}
