namespace Provenance.Lineage;

/// <summary>
/// The heaviest independent set of any graph, depth first. At every node dominated vertices go, parts without an edge between them
/// are solved each for itself, and what a clique cover shows to be no better than the best so far is cut. The first of several best
/// sets in that order stays, so the same input gives the same set.
/// </summary>
/// <param name="graph">The graph, its vertices numbered heaviest first.</param>
/// <param name="units">The weights.</param>
internal sealed class BranchAndBound(ConflictGraph graph, long[] units)
{
    /// <summary>Up to how many vertices a search is begun; beyond, the greedy set and its bound are the answer.</summary>
    public const int LargestCount = 1024;

    readonly CliqueCover cover = new(graph, units);
    readonly List<SearchLevel> levels = [];
    readonly ulong[] best = new ulong[graph.Words];
    int budget;
    bool stopped;

    /// <summary>The best set found, as bits.</summary>
    public ReadOnlySpan<ulong> Best => best;

    /// <summary>Searches until nothing better can be left or the budget is spent.</summary>
    /// <param name="nodeBudget">What may be spent; receives what is left.</param>
    /// <param name="bound">Receives the bound on the total weight: that of the best set when the search came to its end.</param>
    /// <returns>Whether the search came to its end.</returns>
    public bool Run(ref int nodeBudget, out long bound)
    {
        long value = GreedySet.Find(graph, units, best);
        Span<ulong> all = Level(0).Candidates;
        all.FillTo(graph.Count);
        bound = cover.Bound(all);
        budget = nodeBudget;
        stopped = graph.Count > LargestCount;
        if (value < bound && !stopped)
        {
            long better = Improve(0, value);
            if (better > value)
            {
                value = better;
                Level(0).Found.CopyTo(best, 0);
            }
            nodeBudget = budget;
        }
        if (!stopped)
            bound = value;
        return value == bound;
    }

    /// <summary>Looks among the candidates of a level for a set heavier than some value, and leaves it in the level's findings.</summary>
    /// <returns>The weight of the heaviest set, if greater than <paramref name="atLeast"/>; else that.</returns>
    long Improve(int depth, long atLeast)
    {
        SearchLevel level = Level(depth);
        if (budget < graph.Words)
            stopped = true;
        if (stopped)
            return atLeast;
        budget -= graph.Words;
        Dominance.Reduce(graph, units, level.Candidates, null);
        level.Candidates.CopyTo(level.Remaining, 0);
        level.TakePart(graph);
        return VertexBits.First(level.Remaining) < 0 ? Branch(depth, level, atLeast) : ImproveParts(depth, level, atLeast);
    }

    /// <summary>Tries, for a connected part, the sets with its most conflicted vertex, then those without it.</summary>
    long Branch(int depth, SearchLevel level, long atLeast)
    {
        if (atLeast < 0)
        {
            level.Found.AsSpan().Clear();
            atLeast = 0;
        }
        if (cover.Bound(level.Candidates, atLeast) <= atLeast)
            return atLeast;
        int v = MostConflicted(level.Candidates);
        SearchLevel next = Level(depth + 1);
        ReadOnlySpan<ulong> neighbours = graph.Neighbours(v);
        level.Candidates.AsSpan().Remove(v);
        for (int word = 0; word < neighbours.Length; word++)
            next.Candidates[word] = level.Candidates[word] & ~neighbours[word];
        long with = units[v] + Improve(depth + 1, atLeast - units[v]);
        if (with > atLeast)
        {
            atLeast = with;
            next.Found.CopyTo(level.Found, 0);
            level.Found.AsSpan().Add(v);
        }
        level.Candidates.CopyTo(next.Candidates, 0);
        long without = Improve(depth + 1, atLeast);
        if (without > atLeast)
        {
            atLeast = without;
            next.Found.CopyTo(level.Found, 0);
        }
        return atLeast;
    }

    int MostConflicted(ReadOnlySpan<ulong> candidates)
    {
        int pick = -1, most = -1;
        for (int v = candidates.First(); v >= 0; v = candidates.After(v))
        {
            int degree = graph.Neighbours(v).SizeOfBoth(candidates);
            if (degree > most)
                (pick, most) = (v, degree);
        }
        return pick;
    }

    /// <summary>Solves unconnected parts one after the other; each need only beat what the others, at best, leave to it.</summary>
    long ImproveParts(int depth, SearchLevel level, long atLeast)
    {
        long elsewhere = cover.Bound(level.Candidates), total = 0;
        if (elsewhere <= atLeast)
            return atLeast;
        SearchLevel next = Level(depth + 1);
        level.Gathered.AsSpan().Clear();
        do
        {
            level.Part.CopyTo(next.Candidates, 0);
            elsewhere -= cover.Bound(level.Part);
            long floor = atLeast - total - elsewhere;
            long value = Improve(depth + 1, floor);
            if (value <= floor)
                return atLeast;
            total += value;
            for (int word = 0; word < next.Found.Length; word++)
                level.Gathered[word] |= next.Found[word];
        }
        while (level.TakePart(graph));
        level.Gathered.CopyTo(level.Found, 0);
        return total;
    }

    SearchLevel Level(int depth)
    {
        if (depth == levels.Count)
            levels.Add(new SearchLevel(graph.Words));
        return levels[depth];
    }
}
