namespace Provenance.Discovery;

/// <summary>For each item, which of its values are above which, worked out once.</summary>
internal sealed class AncestorTable
{
    // By shard, item and claim the claims above it, ascending and counted in the item; null where there are none, as mostly.
    readonly int[]?[]?[][] above;

    AncestorTable(int[]?[]?[][] above) => this.above = above;

    /// <summary>Works the table out.</summary>
    public static AncestorTable Of(TruthRun run, ValueHierarchy hierarchy) => new(run.Sweep.OfEachShard<int[]?[]?[]>(shard =>
        [.. Enumerable.Range(0, shard.Items).Select(item => OfItem(shard, item, run.Data.ValueNames, hierarchy))]));

    /// <summary>The claims above a claim, ascending; all are counted in the item.</summary>
    public ReadOnlySpan<int> Above(Shard shard, int item, int special) => above[shard.Index][item]?[special];

    /// <summary>Whether a claim is above another, both counted in the item.</summary>
    public bool IsAbove(Shard shard, int item, int general, int special) => Above(shard, item, special).BinarySearch(general) >= 0;

    // Null where none is above another, as in most items.
    static int[]?[]? OfItem(Shard shard, int item, NameTable values, ValueHierarchy hierarchy)
    {
        int first = shard.ItemClaims[item], count = shard.ItemClaims[item + 1] - first;
        if (count < 2)
            return null;
        string[] names = [.. Enumerable.Range(first, count).Select(claim => values[shard.ClaimValue[claim]])];
        Dictionary<string, int> claims = new(count, StringComparer.Ordinal);
        for (int c = 0; c < count; c++)
            claims.TryAdd(names[c], c);
        int[]?[]? ofItem = null;
        for (int c = 0; c < count; c++)
        {
            int[] found = [.. hierarchy.Above(names[c]).Where(claims.ContainsKey).Select(general => claims[general]).Order()];
            if (found.Length > 0)
                (ofItem ??= new int[count][])[c] = found;
        }
        return ofItem;
    }
}
