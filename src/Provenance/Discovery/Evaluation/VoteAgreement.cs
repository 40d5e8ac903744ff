namespace Provenance.Discovery;

/// <summary>How far a result is what a plain vote would have said.</summary>
internal static class VoteAgreement
{
    /// <summary>The share of items, of those with an observation, whose value has the most votes; NaN without any.</summary>
    public static double Of(Verdicts verdicts)
    {
        long items = 0, agreeing = 0;
        foreach (Shard shard in verdicts.Data.Shards)
            for (int i = 0; i < shard.Items; i++)
            {
                if (shard.ItemClaims[i] == shard.ItemClaims[i + 1])
                    continue;
                items++;
                if (Told(verdicts, shard, i) is not (>= 0 and int told))
                    continue;
                int most = 0;
                for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
                    most = Math.Max(most, shard.Votes(c));
                agreeing += shard.Votes(shard.ItemClaims[i] + told) == most ? 1 : 0;
            }
        return items == 0 ? double.NaN : (double)agreeing / items;
    }

    // The claim that is told of an item, counted in the item; -1 for a value that nobody gave, such as an average.
    static int Told(Verdicts verdicts, Shard shard, int item)
    {
        int value = verdicts.Data.ValueNames.Find(verdicts.Estimate(shard.FirstItem + item).Value);
        return shard.ClaimValue.AsSpan(shard.ItemClaims[item]..shard.ItemClaims[item + 1]).IndexOf(value);
    }
}
