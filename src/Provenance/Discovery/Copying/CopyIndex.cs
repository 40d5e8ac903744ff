namespace Provenance.Discovery;

/// <summary>
/// The claims of the sources that can be in a pair at all, by source and by claim: the inverted index of copy detection
/// (Li, Dong, Lyons, Meng, Srivastava, ICDE 2015). Sources with fewer observations than the overlap asked for are left out.
/// </summary>
internal sealed class CopyIndex
{
    /// <summary>The most observations; offsets are 32 bits wide here.</summary>
    public const long MostObservations = 2_000_000_000;

    readonly int[] number, sourceStart, sourceClaims, claimStart, claimSources, itemOfClaim, itemStart;

    public CopyIndex(Observations data, int minOverlap)
    {
        Candidates = [.. Enumerable.Range(0, data.Sources).Where(source => data.ClaimsOfSource[source] >= minOverlap)];
        number = new int[data.Sources];
        Array.Fill(number, -1);
        for (int i = 0; i < Candidates.Length; i++)
            number[Candidates[i]] = i;
        int claims = (int)data.Claims, kept = Candidates.Sum(source => data.ClaimsOfSource[source]);
        (claimStart, itemOfClaim, itemStart) = (new int[claims + 1], new int[claims], new int[data.Items + 1]);
        (claimSources, sourceClaims, sourceStart) = (new int[kept], new int[kept], new int[Candidates.Length + 1]);
        int claim = 0, used = 0, item = 0;
        foreach (Shard shard in data.Shards)
            for (int i = 0; i < shard.Items; i++, itemStart[++item] = claim)
                for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++, claimStart[++claim] = used)
                {
                    itemOfClaim[claim] = item;
                    foreach (int source in shard.Sources(c))
                        if (number[source] is >= 0 and int candidate)
                        {
                            claimSources[used++] = candidate;
                            sourceStart[candidate + 1]++;
                        }
                }
        int[] next = StartsOf(sourceStart);
        for (claim = 0; claim < claims; claim++)
            foreach (int candidate in SourcesOf(claim))
                sourceClaims[next[candidate]++] = claim;
    }

    /// <summary>The sources that can be in a pair.</summary>
    public int[] Candidates { get; }

    /// <summary>Whether a source can be in a pair.</summary>
    public bool Has(int source) => number[source] >= 0;

    /// <summary>How many claims there are, those of no candidate too.</summary>
    public int Claims => itemOfClaim.Length;

    /// <summary>The claims of a candidate, ascending.</summary>
    public ReadOnlySpan<int> ClaimsOf(int candidate) => sourceClaims.AsSpan(sourceStart[candidate]..sourceStart[candidate + 1]);

    /// <summary>The candidates that make a claim, ascending.</summary>
    public ReadOnlySpan<int> SourcesOf(int claim) => claimSources.AsSpan(claimStart[claim]..claimStart[claim + 1]);

    /// <summary>The candidates that speak on the item of a claim.</summary>
    public ReadOnlySpan<int> SourcesOnItemOf(int claim)
    {
        int item = itemOfClaim[claim];
        return claimSources.AsSpan(claimStart[itemStart[item]]..claimStart[itemStart[item + 1]]);
    }

    /// <summary>Turns counts, which stand one place further on, into starts; gives a copy to count on with.</summary>
    public static int[] StartsOf(int[] counts)
    {
        for (int i = 1; i < counts.Length; i++)
            counts[i] += counts[i - 1];
        return counts.AsSpan(0, counts.Length - 1).ToArray();
    }
}
