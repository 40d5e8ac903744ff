namespace Provenance.Discovery;

/// <summary>For each item, which of its values are above which, worked out once.</summary>
internal sealed class AncestorTable
{
    readonly bool[]?[][] above;

    AncestorTable(int shards) => above = new bool[shards][][];

    /// <summary>Works the table out.</summary>
    public static AncestorTable Of(TruthRun run, ValueHierarchy hierarchy)
    {
        AncestorTable table = new(run.Data.Shards.Length);
        run.Sweep.EachShard(shard => table.above[shard.Index] = [.. Enumerable.Range(0, shard.Items).Select(item => OfItem(shard, item, run.Data.ValueNames, hierarchy))]);
        return table;
    }

    /// <summary>Whether a claim is above another, both counted in the item.</summary>
    public bool IsAbove(Shard shard, int item, int count, int general, int special) => above[shard.Index][item] is { } ofItem && ofItem[general * count + special];

    // Null where none is above another, as in most items.
    static bool[]? OfItem(Shard shard, int item, NameTable values, ValueHierarchy hierarchy)
    {
        int first = shard.ItemClaims[item], count = shard.ItemClaims[item + 1] - first;
        if (count < 2)
            return null;
        string[] names = [.. Enumerable.Range(first, count).Select(claim => values[shard.ClaimValue[claim]])];
        bool[] ofItem = new bool[count * count];
        bool any = false;
        for (int general = 0; general < count; general++)
            for (int special = 0; special < count; special++)
                any |= ofItem[general * count + special] = hierarchy.IsAbove(names[general], names[special]);
        return any ? ofItem : null;
    }
}
