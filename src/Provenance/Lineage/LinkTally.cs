namespace Provenance.Lineage;

/// <summary>Combines links as they are found, and keeps them only where somebody asks which they are.</summary>
internal struct LinkTally(List<Link>? links)
{
    /// <summary>What the links found so far amount to.</summary>
    public LinkWeight Weight { get; private set; }

    /// <summary>Adds a link.</summary>
    public void Add(LinkKind kind, LinkWeight weight, int left, int right)
    {
        Weight = Weight.And(weight);
        links?.Add(new Link(kind, weight, left, right));
    }
}
