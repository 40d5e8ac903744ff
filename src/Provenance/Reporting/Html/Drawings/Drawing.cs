namespace Provenance.Reporting;

/// <summary>Boxes and lines with a place for each, in whole pixels.</summary>
internal sealed class Drawing
{
    /// <summary>The boxes, in a fixed order.</summary>
    public List<DrawnNode> Nodes { get; } = [];

    /// <summary>The lines between them.</summary>
    public List<DrawnEdge> Edges { get; } = [];

    /// <summary>The width; known once it is laid out.</summary>
    public int Width { get; set; }

    /// <summary>The height; known once it is laid out.</summary>
    public int Height { get; set; }

    /// <summary>Adds a box.</summary>
    public DrawnNode Add(DrawnNode node)
    {
        node.Number = Nodes.Count;
        Nodes.Add(node);
        return node;
    }

    /// <summary>The line from one box to another, added when first asked for; null from a box to itself.</summary>
    public DrawnEdge? Join(DrawnNode from, DrawnNode to, string kind, bool faded)
    {
        if (from == to)
            return null;
        DrawnEdge? edge = Edges.Find(edge => edge.From == from.Number && edge.To == to.Number);
        if (edge is null)
            Edges.Add(edge = new DrawnEdge(from.Number, to.Number, kind) { IsFaded = faded });
        edge.IsFaded &= faded;
        return edge;
    }
}

/// <summary>A box.</summary>
/// <param name="kind">What it stands for, a word of our own.</param>
/// <param name="width">How wide it is.</param>
/// <param name="lines">Its label, line by line.</param>
internal sealed class DrawnNode(string kind, int width, ValueList<string> lines)
{
    /// <summary>The height of a line of a label, and what is above and below the label together.</summary>
    public const int LineHeight = 16, Padding = 14;

    /// <summary>Its place among the boxes.</summary>
    public int Number { get; set; }

    /// <summary>What it stands for.</summary>
    public string Kind { get; set; } = kind;

    /// <summary>Its label.</summary>
    public ValueList<string> Lines => lines;

    /// <summary>What is said below the label, in small letters.</summary>
    public ValueList<string> Notes { get; set; }

    /// <summary>Everything about it in one line, where the label had to be cut.</summary>
    public string Full { get; set; } = "";

    /// <summary>The number of the claim it stands for.</summary>
    public int? Claim { get; init; }

    /// <summary>The number of the source it leads to.</summary>
    public int? Source { get; init; }

    /// <summary>The number of the document it leads to.</summary>
    public int? Document { get; init; }

    /// <summary>Whether its label is that of <see cref="BoxLabels"/> for what it leads to.</summary>
    public bool IsNamedByLink { get; init; }

    /// <summary>Whether it adds nothing.</summary>
    public bool IsFaded { get; set; }

    /// <summary>Whether it stands in the last column.</summary>
    public bool IsLast { get; set; }

    /// <summary>Its width.</summary>
    public int Width => width;

    /// <summary>Its height.</summary>
    public int Height => Padding + LineHeight * (lines.Count + Notes.Count);

    /// <summary>Its left edge.</summary>
    public int X { get; set; }

    /// <summary>Its upper edge.</summary>
    public int Y { get; set; }
}

/// <summary>A line from a box to one it rests on.</summary>
/// <param name="From">The number of the box it starts from.</param>
/// <param name="To">The number of the box it leads to.</param>
/// <param name="Kind">What it stands for, a word of our own.</param>
internal sealed record DrawnEdge(int From, int To, string Kind)
{
    /// <summary>What it stands for.</summary>
    public string Kind { get; set; } = Kind;

    /// <summary>Whether it adds nothing.</summary>
    public bool IsFaded { get; set; }

    /// <summary>Whether it is drawn from right to left, since it closes a circle.</summary>
    public bool IsBackward { get; set; }

    /// <summary>Where it runs: left to right, two numbers a point, the first and the last at the boxes.</summary>
    public List<int> Points { get; } = [];

    /// <summary>The stretches that run level between the first and the last point, those that go on from each other joined: from, to, height.</summary>
    public List<int> Bends()
    {
        List<int> bends = [];
        for (int i = 2; i + 4 < Points.Count; i += 4)
            if (bends.Count > 0 && bends[^1] == Points[i + 1])
                bends[^2] = Points[i + 2];
            else
                bends.AddRange([Points[i], Points[i + 2], Points[i + 1]]);
        return bends;
    }
}
