namespace Provenance.Reporting;

/// <summary>A box.</summary>
internal sealed class PictureNode(string id, PictureShape shape, string[] label)
{
    /// <summary>The id, letters and digits of our own.</summary>
    public string Id => id;

    /// <summary>What it stands for.</summary>
    public PictureShape Shape { get; set; } = shape;

    /// <summary>The lines of its label, as they came: not escaped.</summary>
    public string[] Label => label;

    /// <summary>Whether it adds nothing.</summary>
    public bool IsGrey { get; set; }
}

/// <summary>What a box stands for.</summary>
internal enum PictureShape
{
    Claim,
    Document,
    Hand,
    Origin,
}

/// <summary>An arrow from a box to one it rests on.</summary>
internal sealed class PictureEdge(string upper, string lower, string label)
{
    /// <summary>The id of the box it starts from.</summary>
    public string Upper => upper;

    /// <summary>The id of the box it leads to.</summary>
    public string Lower => lower;

    /// <summary>A word of our own beside it; empty for none.</summary>
    public string Label => label;

    /// <summary>Whether it adds nothing.</summary>
    public bool IsGrey { get; set; }
}
