namespace Provenance.Lineage;

/// <summary>Who is tied to whom by affiliations that do not merge them for good, and how that links two entities on a day.</summary>
internal sealed class TieGraph
{
    readonly Dictionary<int, List<Tie>> ties = [];
    readonly Dictionary<int, Patrons> timeless = [];
    readonly int[] families;

    public TieGraph(Corpus corpus, EntityTable entities)
    {
        foreach (Source source in corpus.Sources)
            foreach (Affiliation affiliation in source.Affiliations)
                if (affiliation.Polarity == Polarity.Stated)
                    Add(corpus, entities, source, affiliation);
        foreach (int entity in ties.Keys)
            if (IsTimeless(entity))
                timeless.Add(entity, Climb(entity, default));
        families = Families(entities);
    }

    /// <summary>Whether any affiliation began or ended.</summary>
    public bool AreDated { get; private set; }

    /// <summary>Whether an affiliation starts or ends at an entity.</summary>
    public bool IsTied(int entity) => ties.ContainsKey(entity);

    /// <summary>Whether any chain of affiliations or ecosystems leads from one to the other; where none does, nothing ties them.</summary>
    public bool AreRelated(int left, int right) =>
        left < families.Length && right < families.Length && families[left] >= 0 && families[left] == families[right];

    /// <summary>
    /// The strongest tie through patrons, the entities themselves or whoever controls, owns or funds them directly or indirectly,
    /// that the two have in common on a day; null when they have none.
    /// </summary>
    public TieKind? CommonPatron(int left, int right, Appearance when) => CommonPatron(left, right, when, out _);

    /// <summary>The same, and who the patron is; -1 when they have none.</summary>
    public TieKind? CommonPatron(int left, int right, Appearance when, out int patron) =>
        PatronsOf(left, when).Common(PatronsOf(right, when), out patron);

    /// <summary>Those that fund an entity on a day, or may have done so.</summary>
    public IEnumerable<int> FundersOf(int entity, Appearance when)
    {
        foreach (Tie tie in ties.GetValueOrDefault(entity) ?? [])
            if (tie is { IsPatron: true, Kind: TieKind.Funding } && tie.Held(when) != false)
                yield return tie.Other;
    }

    /// <summary>Whether a partnership, membership, employment or contribution ties the two on a day; one that may have held does.</summary>
    public bool ArePartners(int left, int right, Appearance when) =>
        ties.TryGetValue(left, out List<Tie>? own)
        && own.Exists(tie => tie.Other == right && tie.Kind == TieKind.Partnership && tie.Held(when) != false);

    int[] Families(EntityTable entities)
    {
        UnionFind families = new(entities.Count);
        Dictionary<string, int> ecosystems = new(StringComparer.Ordinal);
        for (int entity = 0; entity < entities.Count; entity++)
        {
            foreach (Tie tie in ties.GetValueOrDefault(entity) ?? [])
                families.Union(entity, tie.Other);
            foreach (string label in entities[entity].Ecosystems)
                if (!ecosystems.TryAdd(label, entity))
                    families.Union(entity, ecosystems[label]);
        }
        int[] result = new int[entities.Count];
        for (int entity = 0; entity < result.Length; entity++)
            result[entity] = entities.IsTied(entity) ? families.Find(entity) : -1;
        return result;
    }

    void Add(Corpus corpus, EntityTable entities, Source source, Affiliation affiliation)
    {
        int subject = entities.Of(source.Id), party = entities.Of(affiliation.Party);
        if (subject == party)
            return;
        TieKind kind = affiliation.Relation switch
        {
            AffiliationRelation.ControlledBy or AffiliationRelation.Controls =>
                AffiliationStanding.ShowsControl(corpus, source, affiliation) ? TieKind.Control : TieKind.ReportedControl,
            AffiliationRelation.OwnedBy => TieKind.Ownership,
            AffiliationRelation.FundedBy => TieKind.Funding,
            _ => TieKind.Partnership,
        };
        bool partyIsPatron = kind != TieKind.Partnership && affiliation.Relation != AffiliationRelation.Controls;
        Of(subject).Add(new Tie(party, kind, partyIsPatron, affiliation.Since, affiliation.Until));
        Of(party).Add(new Tie(subject, kind, kind != TieKind.Partnership && !partyIsPatron, affiliation.Since, affiliation.Until));
        AreDated |= affiliation.Since is not null || affiliation.Until is not null;
        entities.MarkTied(subject);
        entities.MarkTied(party);
    }

    List<Tie> Of(int entity)
    {
        if (!ties.TryGetValue(entity, out List<Tie>? own))
            ties.Add(entity, own = []);
        return own;
    }

    /// <summary>The patrons of an entity on a day; found once where no date on the way matters.</summary>
    Patrons PatronsOf(int entity, Appearance when) =>
        timeless.TryGetValue(entity, out Patrons patrons) ? patrons : Climb(entity, when);

    Patrons Climb(int entity, Appearance when)
    {
        SortedDictionary<int, TieKind> reached = new() { [entity] = TieKind.Control };
        Queue<int> open = new([entity]);
        while (open.TryDequeue(out int current))
            foreach (Tie tie in ties.GetValueOrDefault(current) ?? [])
            {
                bool? held = tie.Held(when);
                if (!tie.IsPatron || held == false)
                    continue;
                TieKind way = held == true ? tie.Kind : TieKind.Undated;
                TieKind weakest = way < reached[current] ? way : reached[current];
                if (!reached.TryGetValue(tie.Other, out TieKind before) || weakest > before)
                {
                    reached[tie.Other] = weakest;
                    open.Enqueue(tie.Other);
                }
            }
        return new Patrons([.. reached.Keys], [.. reached.Values]);
    }

    /// <summary>Whether no tie upward of an entity has a date.</summary>
    bool IsTimeless(int entity)
    {
        HashSet<int> seen = [entity];
        Queue<int> open = new(seen);
        while (open.TryDequeue(out int current))
            foreach (Tie tie in ties[current])
            {
                if (!tie.IsPatron)
                    continue;
                if (tie.Since is not null || tie.Until is not null)
                    return false;
                if (seen.Add(tie.Other))
                    open.Enqueue(tie.Other);
            }
        return true;
    }
}
