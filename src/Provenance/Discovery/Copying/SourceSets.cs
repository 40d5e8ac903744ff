namespace Provenance.Discovery;

/// <summary>
/// The different sets of candidates that make claims together. Few sources make the same claims in the same company again and again, so
/// that what holds for a set is worked out once for all of its claims.
/// </summary>
internal sealed class SourceSets
{
    const int None = -1;

    readonly CopyIndex index;
    readonly int[] setOfClaim, firstClaim, claimStart, claims, containingStart, containing;

    public SourceSets(CopyIndex index)
    {
        this.index = index;
        setOfClaim = new int[index.Claims];
        Dictionary<int, int> sets = new(new SameSources(index));
        List<int> first = [];
        for (int claim = 0; claim < setOfClaim.Length; claim++)
            if (index.SourcesOf(claim).Length < 2)
                setOfClaim[claim] = None;
            else if (!sets.TryGetValue(claim, out setOfClaim[claim]))
            {
                sets.Add(claim, setOfClaim[claim] = first.Count);
                first.Add(claim);
            }
        firstClaim = [.. first];
        (claimStart, claims) = ClaimsBySet();
        (containingStart, containing) = SetsByMember();
    }

    /// <summary>How many sets of two candidates or more there are.</summary>
    public int Count => firstClaim.Length;

    /// <summary>How many claims two candidates or more make.</summary>
    public int Claims => claims.Length;

    /// <summary>The set that makes a claim; negative when fewer than two candidates do.</summary>
    public int Of(int claim) => setOfClaim[claim];

    /// <summary>The candidates of a set, ascending.</summary>
    public ReadOnlySpan<int> Members(int set) => index.SourcesOf(firstClaim[set]);

    /// <summary>The sets that a candidate is in, ascending.</summary>
    public ReadOnlySpan<int> Containing(int candidate) => containing.AsSpan(containingStart[candidate]..containingStart[candidate + 1]);

    /// <summary>Where what was gathered of a set's claims stands.</summary>
    public Range PlacesOf(int set) => claimStart[set]..claimStart[set + 1];

    /// <summary>Writes the numbers of claims set by set.</summary>
    /// <param name="ofClaims">A number for each claim.</param>
    /// <param name="bySet">As long as <see cref="Claims"/>; written.</param>
    public void Gather(ReadOnlySpan<double> ofClaims, Span<double> bySet)
    {
        for (int place = 0; place < claims.Length; place++)
            bySet[place] = ofClaims[claims[place]];
    }

    (int[] Start, int[] Claims) ClaimsBySet()
    {
        int[] start = new int[Count + 1];
        foreach (int set in setOfClaim)
            if (set != None)
                start[set + 1]++;
        int[] next = CopyIndex.StartsOf(start), ordered = new int[start[^1]];
        for (int claim = 0; claim < setOfClaim.Length; claim++)
            if (setOfClaim[claim] != None)
                ordered[next[setOfClaim[claim]]++] = claim;
        return (start, ordered);
    }

    (int[] Start, int[] Sets) SetsByMember()
    {
        int[] start = new int[index.Candidates.Length + 1];
        for (int set = 0; set < Count; set++)
            foreach (int member in Members(set))
                start[member + 1]++;
        int[] next = CopyIndex.StartsOf(start), sets = new int[start[^1]];
        for (int set = 0; set < Count; set++)
            foreach (int member in Members(set))
                sets[next[member]++] = set;
        return (start, sets);
    }

    sealed class SameSources(CopyIndex index) : IEqualityComparer<int>
    {
        public bool Equals(int x, int y) => index.SourcesOf(x).SequenceEqual(index.SourcesOf(y));

        public int GetHashCode(int obj)
        {
            ulong hash = 0;
            foreach (int source in index.SourcesOf(obj))
                hash = (hash ^ (uint)source) * 0x9E3779B97F4A7C15;
            return (int)(hash >> 32);
        }
    }
}
