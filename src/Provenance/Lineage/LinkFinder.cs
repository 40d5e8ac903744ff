namespace Provenance.Lineage;

/// <summary>Finds what links two lines. A link through affiliations counts if it held when the later document appeared.</summary>
internal sealed class LinkFinder(CorpusLineage lineage, DependencePolicy policy)
{
    /// <summary>The combined weight of everything that links two lines.</summary>
    public LinkWeight Between(in Line left, in Line right)
    {
        if (FactorSet.Meet(left.Factors, right.Factors))
            return LinkWeight.Hard;
        if (!left.MayLink && !right.MayLink)
            return LinkWeight.None;
        LinkWeight weight = LinkWeight.None;
        foreach (Link link in SoftLinks(left, right))
            weight = weight.And(link.Weight);
        return weight;
    }

    /// <summary>Everything that links two lines: the entities they share, or where they share none, what else does.</summary>
    public List<Link> All(in Line left, in Line right)
    {
        List<Link> links = [];
        foreach (int shared in FactorSet.Common(left.Factors, right.Factors))
            links.Add(new Link(lineage.Entities[shared].ByControl ? LinkKind.CommonControl : LinkKind.SharedOrigin, LinkWeight.Hard, shared, shared));
        return links.Count == 0 && (left.MayLink || right.MayLink) ? SoftLinks(left, right) : links;
    }

    /// <summary>The links between two lines that share no entity.</summary>
    List<Link> SoftLinks(in Line left, in Line right)
    {
        List<Link> links = [];
        AddUnidentified(left, right, links);
        AddListed(LinkKind.SuspectedDerivation, policy.SuspectedDerivation, left.Route.Suspected, right.Factors, links);
        if (links.Count == 0 || links[^1].Kind != LinkKind.SuspectedDerivation)
            AddListed(LinkKind.SuspectedDerivation, policy.SuspectedDerivation, right.Route.Suspected, left.Factors, links);
        AddWireService(left, right, links);
        Appearance later = lineage.Documents.Appearances[left.Document].Later(lineage.Documents.Appearances[right.Document]);
        foreach (int own in left.Factors)
            if (lineage.Entities[own].IsLinked)
                foreach (int other in right.Factors)
                    if (lineage.Entities[other].IsLinked)
                        AddAffiliations(own, other, later, links);
        return links;
    }

    void AddUnidentified(in Line left, in Line right, List<Link> links)
    {
        if (left.Route.IsUnattributed || right.Route.IsUnattributed)
            links.Add(new Link(LinkKind.Unattributed, policy.Unattributed, left.Route.IsUnattributed ? left.Route.Voice : -1,
                right.Route.IsUnattributed ? right.Route.Voice : -1));
        else if (Unidentified(left) is var one and >= 0 && Unidentified(right) is var other and >= 0)
            links.Add(new Link(LinkKind.Unidentified, policy.Unattributed, one, other));
    }

    int Unidentified(in Line line)
    {
        foreach (int entity in line.Factors)
            if (lineage.Entities[entity].IsUnidentified)
                return entity;
        return -1;
    }

    void AddWireService(in Line left, in Line right, List<Link> links)
    {
        int[] own = left.Agencies, other = right.Agencies;
        if (own.Length == 0 && other.Length == 0)
            return;
        foreach (int agency in own)
            if (Array.BinarySearch(other, agency) >= 0 || Array.BinarySearch(right.Factors, agency) >= 0)
                links.Add(new Link(LinkKind.WireService, policy.WireService, agency, agency));
        foreach (int agency in other)
            if (Array.BinarySearch(left.Factors, agency) >= 0)
                links.Add(new Link(LinkKind.WireService, policy.WireService, agency, agency));
    }

    static void AddListed(LinkKind kind, LinkWeight weight, int[] suspected, int[] factors, List<Link> links)
    {
        foreach (int entity in suspected)
            if (Array.BinarySearch(factors, entity) >= 0)
            {
                links.Add(new Link(kind, weight, entity, entity));
                return;
            }
    }

    void AddAffiliations(int left, int right, Appearance later, List<Link> links)
    {
        switch (lineage.Ties.CommonPatron(left, right, later))
        {
            case TieKind.Control:
                links.Add(new Link(LinkKind.CommonControl, LinkWeight.Hard, left, right));
                break;
            case TieKind.ReportedControl:
                links.Add(new Link(LinkKind.ReportedControl, policy.ReportedControl, left, right));
                break;
            case TieKind.Ownership:
                links.Add(new Link(LinkKind.Ownership, policy.Ownership, left, right));
                break;
            case TieKind.Undated:
                links.Add(new Link(LinkKind.UndatedControl, policy.UndatedControl, left, right));
                break;
        }
        if (lineage.Ties.ArePartners(left, right, later))
            links.Add(new Link(LinkKind.Partnership, policy.Partnership, left, right));
        string[] own = lineage.Entities[left].Ecosystems;
        if (own.Length > 0 && own.Intersect(lineage.Entities[right].Ecosystems).Any())
            links.Add(new Link(LinkKind.Ecosystem, policy.Ecosystem, left, right));
    }
}
