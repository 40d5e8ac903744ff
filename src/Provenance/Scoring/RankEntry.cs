namespace Provenance.Scoring;

/// <summary>A claim on its way to its place: its key and the beginning of its id, so that few comparisons look at the claim itself.</summary>
/// <param name="Key">What it is ordered by.</param>
/// <param name="Prefix">The beginning of its id.</param>
/// <param name="Number">Its number in the corpus.</param>
internal readonly record struct RankEntry(RankKey Key, ulong Prefix, int Number)
{
    /// <summary>An entry for a claim.</summary>
    public static RankEntry Of(in ClaimScore score, string id, int number) => new(new RankKey(score), PrefixOf(id), number);

    /// <summary>
    /// Eight characters as one number that orders ids as their code units do: ids with different numbers are in the order of the
    /// numbers. What comes after a character beyond Latin-1 is left out.
    /// </summary>
    public static ulong PrefixOf(string id)
    {
        ulong prefix = 0;
        for (int i = 0; i < Math.Min(8, id.Length); i++)
        {
            prefix |= (ulong)Math.Min(id[i], (char)255) << (56 - 8 * i);
            if (id[i] >= 255)
                break;
        }
        return prefix;
    }
}

/// <summary>Orders entries by key, and those with equal keys by id, then by number.</summary>
internal sealed class RankEntryOrder(ValueList<Claim> claims) : IComparer<RankEntry>
{
    public int Compare(RankEntry left, RankEntry right)
    {
        int order = left.Key.CompareTo(right.Key);
        if (order == 0)
            order = left.Prefix.CompareTo(right.Prefix);
        if (order == 0 && left.Number != right.Number)
            order = string.CompareOrdinal(claims[left.Number].Id, claims[right.Number].Id);
        return order != 0 ? order : left.Number.CompareTo(right.Number);
    }
}
