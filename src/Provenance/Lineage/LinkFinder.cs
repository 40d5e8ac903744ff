namespace Provenance.Lineage;

/// <summary>
/// Finds what links two lines. Of each kind of link the strongest counts once, however many of their hands it joins: otherwise two
/// hands found to be one would make the lines less dependent than before.
/// </summary>
internal sealed class LinkFinder(CorpusLineage lineage, DependencePolicy policy)
{
    readonly AffiliationLinks affiliations = new(lineage, policy);

    /// <summary>The combined weight of everything that links two lines.</summary>
    public LinkWeight Between(in Line left, in Line right) => Between(left, right, out _);

    /// <summary>The combined weight of everything that links two lines.</summary>
    /// <param name="left">The one line.</param>
    /// <param name="right">The other.</param>
    /// <param name="affiliated">Whether control, ownership, funding or another affiliation is among it.</param>
    public LinkWeight Between(in Line left, in Line right, out bool affiliated)
    {
        affiliated = false;
        if ((left.Signature & right.Signature) != 0 && FactorSet.Meet(left.Factors, right.Factors))
            return LinkWeight.Hard;
        LinkTally tally = new(null);
        if (left.MayLink || right.MayLink)
            AddSoftLinks(left, right, ref tally);
        affiliated = tally.HasAffiliation;
        return tally.Weight;
    }

    /// <summary>Everything that links two lines: the entities they share, or where they share none, what else does.</summary>
    public List<Link> All(in Line left, in Line right)
    {
        List<Link> links = [];
        LinkTally tally = new(links);
        int[] common = FactorSet.Common(left.Factors, right.Factors);
        if (common.Length > 1)
            common = [.. common.OrderBy(entity => lineage.Entities[entity].Label, StringComparer.Ordinal)];
        foreach (int shared in common)
            tally.Add(lineage.Entities[shared].ByControl ? LinkKind.CommonControl : LinkKind.SharedOrigin, LinkWeight.Hard, shared, shared);
        if (links.Count == 0 && (left.MayLink || right.MayLink))
            AddSoftLinks(left, right, ref tally);
        return links;
    }

    /// <summary>The links between two lines that share no entity. What the lines' qualities rule out is not looked for.</summary>
    void AddSoftLinks(in Line left, in Line right, ref LinkTally tally)
    {
        RouteQualities either = left.Qualities | right.Qualities, both = left.Qualities & right.Qualities;
        if ((either & RouteQualities.Unattributed) != 0)
            tally.Add(LinkKind.Unattributed, policy.Unattributed, Unattributed(left), Unattributed(right));
        else if ((both & RouteQualities.Unidentified) != 0)
            tally.Add(LinkKind.Unidentified, policy.Unattributed, Unidentified(left), Unidentified(right));
        if ((either & RouteQualities.Suspected) != 0)
            AddSuspected(left, right, ref tally);
        if ((either & RouteQualities.Agencies) != 0)
            AddWireService(left, right, ref tally);
        if ((both & RouteQualities.Tied) != 0)
            affiliations.Add(left, right, ref tally);
    }

    void AddSuspected(in Line left, in Line right, ref LinkTally tally)
    {
        int suspected = First(left.Route.Suspected, right.Factors) is >= 0 and int original ? original : First(right.Route.Suspected, left.Factors);
        if (suspected >= 0)
            tally.Add(LinkKind.SuspectedDerivation, policy.SuspectedDerivation, suspected, suspected);
    }

    static int Unattributed(in Line line) => (line.Qualities & RouteQualities.Unattributed) != 0 ? line.Route.Voice : -1;

    int Unidentified(in Line line)
    {
        foreach (int entity in line.Factors)
            if (lineage.Entities.IsUnidentified(entity))
                return entity;
        return -1;
    }

    void AddWireService(in Line left, in Line right, ref LinkTally tally)
    {
        int agency = First(left.Agencies, right.Agencies);
        if (agency < 0)
            agency = First(left.Agencies, right.Factors);
        if (agency < 0)
            agency = First(right.Agencies, left.Factors);
        if (agency >= 0)
            tally.Add(LinkKind.WireService, policy.WireService, agency, agency);
    }

    /// <summary>The first entity of a set that is in another; -1 where none is.</summary>
    static int First(int[] set, int[] other)
    {
        foreach (int entity in set)
            if (Array.BinarySearch(other, entity) >= 0)
                return entity;
        return -1;
    }
}
