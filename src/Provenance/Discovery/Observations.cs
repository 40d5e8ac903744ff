using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Observations at scale: who gave which value to which item. Immutable, with dense ids in the order of first appearance
/// and every name kept once. Items, values and sources are equal when their UTF-8 bytes are.
/// </summary>
public sealed partial class Observations
{
    readonly long[] firstClaims;

    internal Observations(Shard[] shards, NameTable sources, NameTable items, NameTable values, int[] claimsOfSource)
    {
        (Shards, SourceNames, ItemNames, ValueNames, ClaimsOfSource) = (shards, sources, items, values, claimsOfSource);
        firstClaims = new long[shards.Length + 1];
        for (int i = 0; i < shards.Length; i++)
        {
            firstClaims[i + 1] = firstClaims[i] + shards[i].Claims;
            Count += shards[i].EdgeSource.Length;
        }
    }

    /// <summary>The number of observations that count, repeats put aside.</summary>
    public long Count { get; }

    /// <summary>The number of sources.</summary>
    public int Sources => SourceNames.Count;

    /// <summary>The number of items.</summary>
    public int Items => ItemNames.Count;

    /// <summary>The number of different item-value pairs.</summary>
    public long Claims => firstClaims[^1];

    /// <summary>The number of different values over all items.</summary>
    public int Values => ValueNames.Count;

    /// <summary>What was noticed while reading; warnings and infos only.</summary>
    public ValueList<Diagnostic> Diagnostics { get; internal init; }

    /// <summary>A source's name.</summary>
    /// <param name="source">The source's id, from 0.</param>
    public string SourceName(int source) => SourceNames[source];

    /// <summary>An item's name.</summary>
    /// <param name="item">The item's id, from 0.</param>
    public string ItemName(int item) => ItemNames[item];

    /// <summary>The id of an item, or -1 when there is none of that name.</summary>
    public int FindItem(string name) => ItemNames.Find(name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>The id of a source, or -1 when there is none of that name.</summary>
    public int FindSource(string name) => SourceNames.Find(name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>The size in a line.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Count} observations, {Sources} sources, {Items} items, {Claims} claims");

    /// <summary>How many claims the shards before one have.</summary>
    internal long FirstClaim(Shard shard) => firstClaims[shard.Index];

    internal Shard[] Shards { get; }

    internal NameTable SourceNames { get; }

    internal NameTable ItemNames { get; }

    internal NameTable ValueNames { get; }

    /// <summary>How many observations each source has.</summary>
    internal int[] ClaimsOfSource { get; }

    /// <summary>The shard of an item and the item's place in it.</summary>
    internal Shard ShardOf(int item, out int local)
    {
        Shard shard = Shards[item >> Shards[0].WidthBits];
        local = item - shard.FirstItem;
        return shard;
    }
}
