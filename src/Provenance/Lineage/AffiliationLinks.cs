namespace Provenance.Lineage;

/// <summary>
/// The links between two lines through affiliations and ecosystems of their hands. An affiliation counts if it held when the later
/// of two documents appeared: the documents themselves or those they rest on, so that a copy depends on whatever its original does.
/// </summary>
internal sealed class AffiliationLinks(CorpusLineage lineage, DependencePolicy policy)
{
    /// <summary>Adds the strongest link of each kind.</summary>
    public void Add(in Line left, in Line right, ref LinkTally tally)
    {
        Link patron = default, partner = default, ecosystem = default;
        foreach (int own in left.Factors)
            if (lineage.Entities.IsTied(own))
                foreach (int other in right.Factors)
                    if (lineage.Ties.AreRelated(own, other))
                    {
                        AddDated(left, right, own, other, ref patron, ref partner);
                        string[] labels = lineage.Entities[own].Ecosystems;
                        if (labels.Length > 0 && labels.Intersect(lineage.Entities[other].Ecosystems).Any())
                            ecosystem = ecosystem.Or(new Link(LinkKind.Ecosystem, policy.Ecosystem, own, other));
                    }
        AddTo(ref tally, patron);
        AddTo(ref tally, partner);
        AddTo(ref tally, ecosystem);
    }

    static void AddTo(ref LinkTally tally, Link link)
    {
        if (link.Weight.IsLink)
            tally.Add(link.Kind, link.Weight, link.Left, link.Right);
    }

    void AddDated(in Line left, in Line right, int own, int other, ref Link patron, ref Link partner)
    {
        ReadOnlySpan<Appearance> days = lineage.Documents.Appearances;
        AddAt(own, other, days[left.Document].Later(days[right.Document]), ref patron, ref partner);
        if (!lineage.Ties.AreDated || (left.Route.RestsOn.Length == 0 && right.Route.RestsOn.Length == 0))
            return;
        for (int i = -1; i < left.Route.RestsOn.Length; i++)
            for (int j = -1; j < right.Route.RestsOn.Length; j++)
                AddAt(own, other, days[i < 0 ? left.Document : left.Route.RestsOn[i]].Later(days[j < 0 ? right.Document : right.Route.RestsOn[j]]),
                    ref patron, ref partner);
    }

    void AddAt(int own, int other, Appearance later, ref Link patron, ref Link partner)
    {
        if (lineage.Ties.CommonPatron(own, other, later) is { } kind)
            patron = patron.Or(kind switch
            {
                TieKind.Control => new Link(LinkKind.CommonControl, LinkWeight.Hard, own, other),
                TieKind.ReportedControl => new Link(LinkKind.ReportedControl, policy.ReportedControl, own, other),
                TieKind.Ownership => new Link(LinkKind.Ownership, policy.Ownership, own, other),
                TieKind.Funding => new Link(LinkKind.Funding, policy.Ownership, own, other),
                _ => new Link(LinkKind.UndatedControl, policy.UndatedControl, own, other),
            });
        if (lineage.Ties.ArePartners(own, other, later))
            partner = partner.Or(new Link(LinkKind.Partnership, policy.Partnership, own, other));
    }
}
