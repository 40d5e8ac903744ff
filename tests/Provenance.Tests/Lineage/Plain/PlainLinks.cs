using Provenance.Lineage;

namespace Provenance.Tests.Lineage.Plain;

/// <summary>How two lines depend on each other, found by trying every pair of hands on every pair of days.</summary>
sealed class PlainLinks(Corpus corpus, PlainEntities entities)
{
    /// <summary>What one line rests on, whoever it is attributed to included.</summary>
    public sealed record End(string Document, PlainRoute Route, string? AttributedTo)
    {
        public HashSet<string> Factors { get; } = AttributedTo is null ? Route.Factors : [.. Route.Factors, AttributedTo];

        public HashSet<string> Agencies => AttributedTo is null ? Route.Agencies : [];
    }

    /// <summary>The lenient, central and strict weight of everything that links two lines.</summary>
    public LinkWeight Between(End left, End right)
    {
        if (left.Factors.Overlaps(right.Factors))
            return new LinkWeight(true, 1, true);
        DependencePolicy policy = DependencePolicy.Default;
        List<LinkWeight> links = [];
        if (left.Route.IsUnattributed || right.Route.IsUnattributed || (left.Factors.Any(entities.IsUnidentified) && right.Factors.Any(entities.IsUnidentified)))
            links.Add(policy.Unattributed);
        if (left.Route.Suspected.Overlaps(right.Factors) || right.Route.Suspected.Overlaps(left.Factors))
            links.Add(policy.SuspectedDerivation);
        if (left.Agencies.Overlaps(right.Agencies) || left.Agencies.Overlaps(right.Factors) || right.Agencies.Overlaps(left.Factors))
            links.Add(policy.WireService);
        List<LinkWeight> patrons = [], partners = [], ecosystems = [];
        foreach (string own in left.Factors)
            foreach (string other in right.Factors)
            {
                if (entities.Ecosystems(own).Intersect(entities.Ecosystems(other)).Any())
                    ecosystems.Add(policy.Ecosystem);
                foreach (string earlier in left.Route.RestsOn.Append(left.Document))
                    foreach (string later in right.Route.RestsOn.Append(right.Document))
                    {
                        Appearance when = Appearance.Of(corpus.FindDocument(earlier)!).Later(Appearance.Of(corpus.FindDocument(later)!));
                        switch (Common(Above(own, when), Above(other, when)))
                        {
                            case TieKind.Control: patrons.Add(LinkWeight.Hard); break;
                            case TieKind.ReportedControl: patrons.Add(policy.ReportedControl); break;
                            case TieKind.Ownership or TieKind.Funding: patrons.Add(policy.Ownership); break;
                            case TieKind.Undated: patrons.Add(policy.UndatedControl); break;
                        }
                        if (Ties().Any(tie => tie.Kind == TieKind.Partnership && Held(tie.Stated, when) != false && ((tie.From, tie.To) == (own, other) || (tie.From, tie.To) == (other, own))))
                            partners.Add(policy.Partnership);
                    }
            }
        // Each kind of tie counts once, however many hands it joins.
        foreach (List<LinkWeight> kind in new[] { patrons, partners, ecosystems })
            if (kind.Count > 0)
                links.Add(new LinkWeight(kind.Exists(link => link.Lenient), kind.Max(link => link.Central), true));
        return new LinkWeight(links.Exists(link => link.Lenient), 1 - links.Aggregate(1.0, (apart, link) => apart * (1 - link.Central)), links.Count > 0);
    }

    static TieKind? Common(Dictionary<string, TieKind> left, Dictionary<string, TieKind> right) => left.Keys.Intersect(right.Keys)
        .Select(patron => (TieKind?)(left[patron] < right[patron] ? left[patron] : right[patron])).Max();

    /// <summary>Everyone above someone, with the weakest step on the strongest way up.</summary>
    Dictionary<string, TieKind> Above(string name, Appearance when)
    {
        Dictionary<string, TieKind> above = new() { [name] = TieKind.Control };
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach ((string from, string to, TieKind kind, Affiliation stated) in Ties())
                if (kind != TieKind.Partnership && above.TryGetValue(from, out TieKind so) && Held(stated, when) is var held && held != false)
                {
                    TieKind step = held == true ? kind : TieKind.Undated, way = step < so ? step : so;
                    if (!above.TryGetValue(to, out TieKind before) || way > before)
                        (above[to], changed) = (way, true);
                }
        }
        return above;
    }

    /// <summary>Who is tied to whom; to whoever is above, where one is.</summary>
    IEnumerable<(string From, string To, TieKind Kind, Affiliation Stated)> Ties()
    {
        foreach (Source source in corpus.Sources)
            foreach (Affiliation tie in source.Affiliations)
            {
                (string own, string party) = (entities.Of(source.Id), entities.Of(tie.Party));
                if (own == party || tie.Polarity == Polarity.Denied)
                    continue;
                TieKind control = AffiliationStanding.ShowsControl(corpus, source, tie) ? TieKind.Control : TieKind.ReportedControl;
                yield return tie.Relation switch
                {
                    AffiliationRelation.ControlledBy => (own, party, control, tie),
                    AffiliationRelation.Controls => (party, own, control, tie),
                    AffiliationRelation.OwnedBy => (own, party, TieKind.Ownership, tie),
                    AffiliationRelation.FundedBy => (own, party, TieKind.Funding, tie),
                    _ => (own, party, TieKind.Partnership, tie),
                };
            }
    }

    /// <summary>Whether a tie held on a day, null where the dates do not tell.</summary>
    static bool? Held(Affiliation tie, Appearance when)
    {
        if (tie.Since is { } since && when.Latest < Appearance.Of(since).Earliest || tie.Until is { } until && when.Earliest > Appearance.Of(until).Latest)
            return false;
        return (tie.Since is null || when.Earliest >= Appearance.Of(tie.Since).Latest) && (tie.Until is null || when.Latest <= Appearance.Of(tie.Until).Earliest) ? true : null;
    }
}
