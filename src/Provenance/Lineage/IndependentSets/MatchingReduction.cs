namespace Provenance.Lineage;

/// <summary>
/// Lines that rest on two factors at most, and conflict through nothing else, are edges between factors: an independent set of them is
/// a matching. A line of one factor gets an end of its own. That case is polynomial, whatever the graph looks like.
/// </summary>
internal static class MatchingReduction
{
    /// <summary>Above how many vertices of a component building the matching pays.</summary>
    public const int SmallestCount = 13;

    /// <summary>Up to how many vertices the cubic time is acceptable.</summary>
    public const int LargestCount = 2048;

    /// <summary>Whether a component can be solved, and is worth solving, as a matching.</summary>
    public static bool Fits(ReadOnlySpan<int> component, FactorIncidence? factors)
    {
        if (factors is null || component.Length is < SmallestCount or > LargestCount)
            return false;
        foreach (int vertex in component)
            if (factors.HasOtherEdges(vertex) || factors.FactorsOf(vertex).Length is 0 or > 2)
                return false;
        return true;
    }

    /// <summary>Adds a heaviest independent set of a component that fits to the chosen, and tells its weight.</summary>
    public static long Solve(ReadOnlySpan<int> component, ReadOnlySpan<long> units, FactorIncidence factors, Span<ulong> chosen)
    {
        Dictionary<int, int> ends = [];
        int[] tails = new int[2 * component.Length];
        long[] weights = new long[component.Length];
        int ownEnds = 0;
        for (int i = 0; i < component.Length; i++)
        {
            ReadOnlySpan<int> set = factors.FactorsOf(component[i]);
            tails[2 * i] = EndOf(ends, set[0]);
            // An end of its own is numbered below zero until all the factors are known.
            tails[2 * i + 1] = set.Length == 1 || set[0] == set[1] ? ~ownEnds++ : EndOf(ends, set[1]);
            weights[i] = units[component[i]];
        }
        for (int half = 0; half < tails.Length; half++)
            if (tails[half] < 0)
                tails[half] = ends.Count + ~tails[half];
        long total = 0;
        foreach (int edge in MaximumWeightMatching.Solve(new MatchingGraph(ends.Count + ownEnds, tails, weights)))
        {
            chosen.Add(component[edge]);
            total += weights[edge];
        }
        return total;
    }

    static int EndOf(Dictionary<int, int> ends, int factor)
    {
        if (!ends.TryGetValue(factor, out int end))
            ends[factor] = end = ends.Count;
        return end;
    }
}
