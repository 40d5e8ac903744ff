namespace Provenance.Lineage;

/// <summary>Combines links as they are found, and keeps them only where somebody asks which they are.</summary>
internal struct LinkTally(List<Link>? links)
{
    /// <summary>What the links found so far amount to.</summary>
    public LinkWeight Weight { get; private set; }

    /// <summary>Whether a link through control, ownership, funding or another affiliation is among them.</summary>
    public bool HasAffiliation { get; private set; }

    /// <summary>Adds a link.</summary>
    public void Add(LinkKind kind, LinkWeight weight, int left, int right)
    {
        Weight = Weight.And(weight);
        HasAffiliation |= weight.Strict && kind is LinkKind.CommonControl or LinkKind.UndatedControl or LinkKind.ReportedControl
            or LinkKind.Ownership or LinkKind.Funding or LinkKind.Partnership;
        links?.Add(new Link(kind, weight, left, right));
    }
}
