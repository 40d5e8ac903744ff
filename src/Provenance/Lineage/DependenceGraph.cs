namespace Provenance.Lineage;

/// <summary>Which of a set of lines depend on each other, and how strongly. Reused from claim to claim.</summary>
internal sealed class DependenceGraph(LinkFinder links)
{
    readonly ConflictGraph graph = new(0);
    readonly List<double> thresholds = [];
    LinkWeight[] weights = [];
    int count;

    /// <summary>Whether any two lines are linked.</summary>
    public bool HasLinks { get; private set; }

    /// <summary>Whether some link does not count fully at every level.</summary>
    public bool HasSoftLinks { get; private set; }

    /// <summary>The central weights below one that occur, ascending, and one: where the central level changes.</summary>
    public IReadOnlyList<double> Thresholds => thresholds;

    /// <summary>Links every two of the lines.</summary>
    public void Link(ReadOnlySpan<Line> lines)
    {
        count = lines.Length;
        HasLinks = HasSoftLinks = false;
        thresholds.Clear();
        if (weights.Length < count * count)
            weights = new LinkWeight[count * count];
        for (int i = 0; i < count; i++)
            for (int j = i + 1; j < count; j++)
            {
                LinkWeight weight = weights[i * count + j] = links.Between(lines[i], lines[j]);
                if (!weight.IsLink)
                    continue;
                HasLinks = true;
                HasSoftLinks |= weight != LinkWeight.Hard;
                if (weight.Central is > 0 and < 1 && thresholds.BinarySearch(weight.Central) is < 0 and int place)
                    thresholds.Insert(~place, weight.Central);
            }
        thresholds.Add(1);
    }

    /// <summary>How strongly two lines are linked.</summary>
    public LinkWeight this[int left, int right] => left < right ? weights[left * count + right] : weights[right * count + left];

    /// <summary>The graph in which every possible link counts. Valid until the next graph is asked for.</summary>
    public ConflictGraph Strict() => Where(static (weight, _) => weight.Strict, 0);

    /// <summary>The graph in which only shown links count. Valid until the next graph is asked for.</summary>
    public ConflictGraph Lenient() => Where(static (weight, _) => weight.Lenient, 0);

    /// <summary>The graph in which links of at least a central weight count. Valid until the next graph is asked for.</summary>
    public ConflictGraph Central(double threshold) => Where(static (weight, threshold) => weight.Central >= threshold, threshold);

    ConflictGraph Where(Func<LinkWeight, double, bool> counts, double threshold)
    {
        graph.Reset(count);
        for (int i = 0; i < count; i++)
            for (int j = i + 1; j < count; j++)
                if (weights[i * count + j] is { IsLink: true } weight && counts(weight, threshold))
                    graph.AddEdge(i, j);
        return graph;
    }
}
