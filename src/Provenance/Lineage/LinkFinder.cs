namespace Provenance.Lineage;

/// <summary>Finds what links two lines. A link through affiliations counts if it held when the later document appeared.</summary>
internal sealed class LinkFinder(CorpusLineage lineage, DependencePolicy policy)
{
    /// <summary>The combined weight of everything that links two lines.</summary>
    public LinkWeight Between(in Line left, in Line right)
    {
        if (FactorSet.Meet(left.Factors, right.Factors))
            return LinkWeight.Hard;
        LinkTally tally = new(null);
        if (left.MayLink || right.MayLink)
            AddSoftLinks(left, right, ref tally);
        return tally.Weight;
    }

    /// <summary>Everything that links two lines: the entities they share, or where they share none, what else does.</summary>
    public List<Link> All(in Line left, in Line right)
    {
        List<Link> links = [];
        LinkTally tally = new(links);
        foreach (int shared in FactorSet.Common(left.Factors, right.Factors))
            tally.Add(lineage.Entities[shared].ByControl ? LinkKind.CommonControl : LinkKind.SharedOrigin, LinkWeight.Hard, shared, shared);
        if (links.Count == 0 && (left.MayLink || right.MayLink))
            AddSoftLinks(left, right, ref tally);
        return links;
    }

    /// <summary>The links between two lines that share no entity.</summary>
    void AddSoftLinks(in Line left, in Line right, ref LinkTally tally)
    {
        AddUnidentified(left, right, ref tally);
        int suspected = First(left.Route.Suspected, right.Factors) is >= 0 and int original ? original : First(right.Route.Suspected, left.Factors);
        if (suspected >= 0)
            tally.Add(LinkKind.SuspectedDerivation, policy.SuspectedDerivation, suspected, suspected);
        AddWireService(left, right, ref tally);
        if (!left.MayLink || !right.MayLink)
            return;
        Appearance later = lineage.Documents.Appearances[left.Document].Later(lineage.Documents.Appearances[right.Document]);
        foreach (int own in left.Factors)
            if (lineage.Entities.IsTied(own))
                foreach (int other in right.Factors)
                    if (lineage.Entities.IsTied(other))
                        AddAffiliations(own, other, later, ref tally);
    }

    void AddUnidentified(in Line left, in Line right, ref LinkTally tally)
    {
        if (left.Route.IsUnattributed || right.Route.IsUnattributed)
            tally.Add(LinkKind.Unattributed, policy.Unattributed, left.Route.IsUnattributed ? left.Route.Voice : -1,
                right.Route.IsUnattributed ? right.Route.Voice : -1);
        else if (Unidentified(left) is var one and >= 0 && Unidentified(right) is var other and >= 0)
            tally.Add(LinkKind.Unidentified, policy.Unattributed, one, other);
    }

    int Unidentified(in Line line)
    {
        foreach (int entity in line.Factors)
            if (lineage.Entities.IsUnidentified(entity))
                return entity;
        return -1;
    }

    void AddWireService(in Line left, in Line right, ref LinkTally tally)
    {
        int[] own = left.Agencies, other = right.Agencies;
        foreach (int agency in own)
            if (Array.BinarySearch(other, agency) >= 0 || Array.BinarySearch(right.Factors, agency) >= 0)
                tally.Add(LinkKind.WireService, policy.WireService, agency, agency);
        foreach (int agency in other)
            if (Array.BinarySearch(left.Factors, agency) >= 0)
                tally.Add(LinkKind.WireService, policy.WireService, agency, agency);
    }

    static int First(int[] suspected, int[] factors)
    {
        foreach (int entity in suspected)
            if (Array.BinarySearch(factors, entity) >= 0)
                return entity;
        return -1;
    }

    void AddAffiliations(int left, int right, Appearance later, ref LinkTally tally)
    {
        switch (lineage.Ties.CommonPatron(left, right, later))
        {
            case TieKind.Control:
                tally.Add(LinkKind.CommonControl, LinkWeight.Hard, left, right);
                break;
            case TieKind.ReportedControl:
                tally.Add(LinkKind.ReportedControl, policy.ReportedControl, left, right);
                break;
            case TieKind.Ownership:
                tally.Add(LinkKind.Ownership, policy.Ownership, left, right);
                break;
            case TieKind.Undated:
                tally.Add(LinkKind.UndatedControl, policy.UndatedControl, left, right);
                break;
        }
        if (lineage.Ties.ArePartners(left, right, later))
            tally.Add(LinkKind.Partnership, policy.Partnership, left, right);
        string[] own = lineage.Entities[left].Ecosystems;
        if (own.Length > 0 && own.Intersect(lineage.Entities[right].Ecosystems).Any())
            tally.Add(LinkKind.Ecosystem, policy.Ecosystem, left, right);
    }
}
