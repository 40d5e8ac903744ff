namespace Provenance.Lineage;

/// <summary>Which of a set of lines depend on each other, and how strongly. Reused from claim to claim.</summary>
internal sealed class DependenceGraph(LinkFinder links)
{
    readonly ConflictGraph graph = new(0);
    readonly List<double> thresholds = [];
    LinkWeight[] weights = [];

    /// <summary>How many lines there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether any two lines are linked.</summary>
    public bool HasLinks { get; private set; }

    /// <summary>Whether some link does not count fully at every level.</summary>
    public bool HasSoftLinks { get; private set; }

    /// <summary>Whether every two lines that are not shown to depend on each other are tied by an affiliation.</summary>
    public bool IsAffiliated { get; private set; }

    /// <summary>The central weights below one that occur, ascending, and one: where the central level changes.</summary>
    public List<double> Thresholds => thresholds;

    /// <summary>Links every two of the lines.</summary>
    public void Link(ReadOnlySpan<Line> lines)
    {
        int count = Count = lines.Length;
        HasLinks = HasSoftLinks = false;
        IsAffiliated = true;
        thresholds.Clear();
        if (weights.Length < count * count)
            weights = new LinkWeight[count * count];
        for (int i = 0; i < count; i++)
            for (int j = i + 1; j < count; j++)
            {
                LinkWeight weight = weights[i * count + j] = links.Between(lines[i], lines[j], out bool affiliated);
                IsAffiliated &= affiliated || weight.Lenient;
                if (!weight.IsLink)
                    continue;
                HasLinks = true;
                HasSoftLinks |= weight != LinkWeight.Hard;
                if (weight.Central is > 0 and < 1 && thresholds.BinarySearch(weight.Central) is < 0 and int place)
                    thresholds.Insert(~place, weight.Central);
            }
        thresholds.Add(1);
    }

    /// <summary>How strongly two lines are linked, the earlier one first.</summary>
    public LinkWeight this[int left, int right] => weights[left * Count + right];

    /// <summary>Whether two lines depend on each other at a level; at the central one, by links of at least a weight.</summary>
    public bool Counts(int left, int right, DependenceLevel level, double threshold) => level switch
    {
        DependenceLevel.Strict => this[left, right].Strict,
        DependenceLevel.Lenient => this[left, right].Lenient,
        _ => this[left, right].Central >= threshold,
    };

    /// <summary>The graph of a level; at the central one, of the links of at least a weight. Valid until the next is asked for.</summary>
    public ConflictGraph At(DependenceLevel level, double threshold)
    {
        graph.Reset(Count);
        for (int i = 0; i < Count; i++)
            for (int j = i + 1; j < Count; j++)
                if (Counts(i, j, level, threshold))
                    graph.AddEdge(i, j);
        return graph;
    }
}
