namespace Provenance.Discovery;

/// <summary>Items whose true value was given: their claims are not estimated.</summary>
internal sealed class KnownTruths
{
    /// <summary>In place of a claim: the truth of the item is not known.</summary>
    public const int Open = -1;

    /// <summary>In place of a claim: the truth is known, and nobody claims it.</summary>
    public const int NotClaimed = -2;

    readonly int[][] claims;
    readonly Dictionary<int, (string Text, int Value)> truths = [];

    KnownTruths(int[][] claims) => this.claims = claims;

    /// <summary>Looks the known items up; null when none is known.</summary>
    /// <param name="data">The data.</param>
    /// <param name="truths">Item to value.</param>
    /// <param name="rounding">How values of the data were merged; null where they were not.</param>
    public static KnownTruths? Find(Observations data, IReadOnlyDictionary<string, string>? truths, ValueRounding? rounding = null)
    {
        if (truths is null || truths.Count == 0)
            return null;
        KnownTruths found = new(Array.ConvertAll(data.Shards, shard => NewFilled(shard.Items)));
        foreach ((string item, string value) in truths)
        {
            int id = data.FindItem(item);
            if (id < 0)
                continue;
            Shard shard = data.ShardOf(id, out int local);
            int wanted = data.ValueNames.Find(value), first = shard.ItemClaims[local];
            // Who gave the known value counts under the name it was merged into.
            wanted = wanted >= 0 && rounding is not null ? rounding.MergedInto(id, wanted) : wanted;
            int claim = wanted < 0 ? -1 : shard.ClaimValue.AsSpan(first..shard.ItemClaims[local + 1]).IndexOf(wanted);
            found.claims[shard.Index][local] = claim < 0 ? NotClaimed : claim;
            found.truths[id] = (value, wanted);
        }
        return found;
    }

    /// <summary>For each item of a shard the claim that is true, counted in the item, or a negative number.</summary>
    public int[] Claims(Shard shard) => claims[shard.Index];

    /// <summary>Whether an item's truth is known.</summary>
    public bool Has(Shard shard, int local) => claims[shard.Index][local] != Open;

    /// <summary>The known value of an item, as it was given.</summary>
    public string TextOf(int item) => truths[item].Text;

    /// <summary>The id of the known value of an item; -1 for one that nobody gives to any item.</summary>
    public int ValueOf(int item) => truths[item].Value;

    /// <summary>The known value of an item as a number; NaN where it is none.</summary>
    public double NumberOf(int item) => Number.TryParse(System.Text.Encoding.UTF8.GetBytes(truths[item].Text), out double number) ? number : double.NaN;

    /// <summary>Puts all belief on the known claim; none anywhere when nobody claims the known value.</summary>
    public static void Clamp(int known, Span<double> beliefs)
    {
        if (known == Open)
            return;
        beliefs.Clear();
        if (known >= 0)
            beliefs[known] = 1;
    }

    /// <summary>Puts all belief on the known claims of a shard.</summary>
    public void ClampAll(Shard shard, double[] beliefs)
    {
        int[] known = Claims(shard);
        for (int i = 0; i < known.Length; i++)
            Clamp(known[i], beliefs.AsSpan(shard.ItemClaims[i]..shard.ItemClaims[i + 1]));
    }

    static int[] NewFilled(int length)
    {
        int[] open = new int[length];
        Array.Fill(open, Open);
        return open;
    }
}
