using System.Numerics;

namespace Provenance.Lineage;

/// <summary>Solves one connected component in the cheapest way that proves its answer.</summary>
internal readonly ref struct ComponentSolver(ConflictGraph graph, ReadOnlySpan<long> units, FactorIncidence? factors)
{
    readonly ReadOnlySpan<long> units = units;

    /// <summary>Adds a set of the component's vertices to the chosen.</summary>
    /// <param name="component">The vertices, ascending.</param>
    /// <param name="budget">The nodes that may be visited; receives what is left.</param>
    /// <param name="chosen">The set to add to.</param>
    /// <param name="bound">Receives a bound on the weight of any set; the weight of the added one when that is proven heaviest.</param>
    /// <returns>Whether it is.</returns>
    public bool Solve(int[] component, ref int budget, Span<ulong> chosen, out long bound)
    {
        if (component.Length == 1)
        {
            chosen.Add(component[0]);
            bound = units[component[0]];
            return true;
        }
        if (component.Length <= SubsetSearch.LargestCount)
        {
            bound = TrySubsets(component, chosen);
            return true;
        }
        if (MatchingReduction.Fits(component, factors))
        {
            bound = MatchingReduction.Solve(component, units, factors!, chosen);
            return true;
        }
        return Search(component, ref budget, chosen, out bound);
    }

    long TrySubsets(int[] component, Span<ulong> chosen)
    {
        long[] weights = UnitsOf(component);
        long total = 0;
        ulong best = SubsetSearch.Best(graph.Induced(component), weights, (1UL << component.Length) - 1);
        for (; best != 0; best &= best - 1)
        {
            int vertex = BitOperations.TrailingZeroCount(best);
            chosen.Add(component[vertex]);
            total += weights[vertex];
        }
        return total;
    }

    bool Search(int[] component, ref int budget, Span<ulong> chosen, out long bound)
    {
        int[] heaviestFirst = [.. component.Zip(UnitsOf(component)).OrderByDescending(line => line.Second).Select(line => line.First)];
        BranchAndBound search = new(graph.Induced(heaviestFirst), UnitsOf(heaviestFirst));
        bool exact = search.Run(ref budget, out bound);
        for (int v = search.Best.First(); v >= 0; v = search.Best.After(v))
            chosen.Add(heaviestFirst[v]);
        return exact;
    }

    long[] UnitsOf(int[] vertices)
    {
        long[] taken = new long[vertices.Length];
        for (int i = 0; i < vertices.Length; i++)
            taken[i] = units[vertices[i]];
        return taken;
    }
}
