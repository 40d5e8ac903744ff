using System.Diagnostics;

namespace Provenance.Lineage;

/// <summary>
/// The heaviest set of vertices no two of which are adjacent: dominance, then component by component the cheapest way that
/// proves its answer.
/// </summary>
/// <remarks>
/// <para>The same input gives the same set. Among sets of the same weight dominance prefers the line that conflicts with less, then
/// the lower index; what is left of it in a component of <see cref="SubsetSearch.LargestCount"/> vertices or fewer is resolved to the
/// lexicographically smallest set; larger components keep the first set their search meets.</para>
/// <para>Weights are compared in the units of <see cref="WeightScale"/>, and the value is summed from the weights as given.</para>
/// </remarks>
internal static class MaximumIndependentSet
{
    const int LargestSmallGraph = 8;

    /// <summary>Solves one graph.</summary>
    /// <param name="graph">The conflicts.</param>
    /// <param name="weights">The weight of each vertex, a finite number above 0.</param>
    /// <param name="factors">What the vertices rest on, where the caller knows; makes lines of two factors at most polynomial.</param>
    /// <param name="limits">How much work to do.</param>
    /// <param name="log">Hears of dropped vertices; does not change the answer. A dropped vertex is never chosen.</param>
    public static IndependentSet Solve(ConflictGraph graph, ReadOnlySpan<double> weights, FactorIncidence? factors,
        SolverLimits limits, IDominanceLog? log = null)
    {
        int count = graph.Count;
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, count, nameof(weights));
        if (factors is not null)
            ArgumentOutOfRangeException.ThrowIfNotEqual(factors.Count, count, nameof(factors));
        if (count <= 2)
            return PairOrLess(graph, weights, log);
        Span<long> units = count <= 64 ? stackalloc long[count] : new long[count];
        Span<ulong> live = graph.Words <= 16 ? stackalloc ulong[graph.Words] : new ulong[graph.Words];
        Span<ulong> chosen = graph.Words <= 16 ? stackalloc ulong[graph.Words] : new ulong[graph.Words];
        WeightScale scale = WeightScale.Convert(weights, units);
        live.FillTo(count);
        chosen.Clear();
        Dominance.Reduce(graph, units, live, log);
        if (count <= LargestSmallGraph)
        {
            chosen[0] = SubsetSearch.Best(graph, units, live[0]);
            return Result(graph, chosen, weights, null);
        }
        long bound = 0;
        bool exact = true;
        int budget = limits.NodeBudget;
        ComponentSolver solver = new(graph, units, factors);
        foreach (int[] component in Components.Split(graph, live))
        {
            exact &= solver.Solve(component, ref budget, chosen, out long componentBound);
            bound += componentBound;
        }
        return Result(graph, chosen, weights, exact ? null : scale.UpperBound(bound));
    }

    static IndependentSet PairOrLess(ConflictGraph graph, ReadOnlySpan<double> weights, IDominanceLog? log)
    {
        foreach (double weight in weights)
            WeightScale.Check(weight);
        switch (weights.Length)
        {
            case 0:
                return new IndependentSet([], 0, 0, true);
            case 1:
                return new IndependentSet([0], weights[0], weights[0], true);
            default:
                if (!graph.HasEdge(0, 1))
                    return new IndependentSet([0, 1], weights[0] + weights[1], weights[0] + weights[1], true);
                int stronger = weights[0] >= weights[1] ? 0 : 1;
                log?.Dropped(1 - stronger, stronger);
                return new IndependentSet([stronger], weights[stronger], weights[stronger], true);
        }
    }

    static IndependentSet Result(ConflictGraph graph, ReadOnlySpan<ulong> chosen, ReadOnlySpan<double> weights, double? bound)
    {
        int[] vertices = chosen.ToVertices();
        double value = 0;
        foreach (int vertex in vertices)
        {
            Debug.Assert(chosen.AfterInBoth(graph.Neighbours(vertex), -1) < 0, "The chosen do not conflict: the factors given explain the graph.");
            value += weights[vertex];
        }
        return new IndependentSet(vertices, value, bound is double known ? Math.Max(known, value) : value, bound is null);
    }
}
