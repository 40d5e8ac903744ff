namespace Provenance.Lineage;

/// <summary>
/// The entities of a corpus as dense numbers. Sources that are the same, by name or by control that always held, are one
/// entity; stand-ins are added for what documents share without naming it.
/// </summary>
internal sealed class EntityTable
{
    readonly Numbering sourceNumbers;
    readonly int[] entityOfSource;
    readonly UnionFind names;
    readonly List<Entity> entities = [];
    readonly List<EntityTraits> traits = [];
    readonly Dictionary<(EntityKind, string), int> standIns;

    public EntityTable(Corpus corpus)
    {
        ValueList<Source> sources = corpus.Sources;
        standIns = [];
        sourceNumbers = Numbering.Empty(StringComparer.Ordinal).With(sources, 0, static source => source.Id);

        UnionFind same = new(sources.Count), names = new(sources.Count);
        HashSet<int> controlled = [];
        for (int i = 0; i < sources.Count; i++)
        {
            if (sources[i].SameAs is { } other && sourceNumbers.TryGet(other, out int twin))
            {
                same.Union(i, twin);
                names.Union(i, twin);
            }
            foreach (Affiliation affiliation in sources[i].Affiliations)
                if (AlwaysControls(corpus, sources[i], affiliation) && sourceNumbers.TryGet(affiliation.Party, out int party))
                {
                    same.Union(i, party);
                    controlled.Add(affiliation.Relation == AffiliationRelation.ControlledBy ? i : party);
                }
        }
        entityOfSource = Merge(sources, same, names, controlled);
        this.names = names;
    }

    /// <summary>The entities of an earlier state, and those of sources that came to it and are tied to nobody.</summary>
    public EntityTable(EntityTable earlier, Corpus corpus, CorpusGrowth growth)
    {
        ValueList<Source> sources = corpus.Sources;
        sourceNumbers = earlier.sourceNumbers.With(sources, growth.Sources, static source => source.Id);
        names = earlier.names.With(sources.Count);
        entities.AddRange(earlier.entities);
        traits.AddRange(earlier.traits);
        standIns = new(earlier.standIns);
        entityOfSource = [.. earlier.entityOfSource, .. new int[sources.Count - growth.Sources]];
        for (int i = growth.Sources; i < sources.Count; i++)
            entityOfSource[i] = Add(new Entity(sources[i].Id, EntityKind.Source), sources[i].IsUnidentified);
    }

    /// <summary>Whether the sources that came to an earlier state are new and tied to nobody, so that all entities stay what they were.</summary>
    public bool CanGrow(Corpus corpus, CorpusGrowth growth)
    {
        HashSet<string> added = new(StringComparer.Ordinal);
        for (int i = growth.Sources; i < corpus.Sources.Count; i++)
            if (corpus.Sources[i] is not { SameAs: null, Ecosystem: null, Affiliations.IsEmpty: true } source || sourceNumbers.Has(source.Id) || !added.Add(source.Id))
                return false;
        if (added.Count > 0)
            for (int i = 0; i < growth.Sources; i++)
                if (corpus.Sources[i].SameAs is { } other && added.Contains(other))
                    return false;
        return true;
    }

    /// <summary>How many entities there are, stand-ins included.</summary>
    public int Count => entities.Count;

    /// <summary>How many sources the corpus has.</summary>
    public int SourceCount => entityOfSource.Length;

    /// <summary>The entity with a number.</summary>
    public Entity this[int entity] => entities[entity];

    /// <summary>Whether a link other than a shared entity may start from here, so that the entity matters even on one line alone.</summary>
    public bool MayLink(int entity) => traits[entity] != 0;

    /// <summary>Whether an affiliation or an ecosystem ties the entity to others.</summary>
    public bool IsTied(int entity) => (traits[entity] & EntityTraits.Tied) != 0;

    /// <summary>Whether nobody can say who this is.</summary>
    public bool IsUnidentified(int entity) => (traits[entity] & EntityTraits.Unidentified) != 0;

    /// <summary>What somebody among the entities brings to a line.</summary>
    public RouteQualities QualitiesOf(ReadOnlySpan<int> factors)
    {
        RouteQualities qualities = RouteQualities.None;
        foreach (int entity in factors)
            qualities |= (IsTied(entity) ? RouteQualities.Tied : 0) | (IsUnidentified(entity) ? RouteQualities.Unidentified : 0);
        return qualities;
    }

    /// <summary>Notes that an affiliation starts or ends at an entity.</summary>
    public void MarkTied(int entity) => traits[entity] |= EntityTraits.Tied;

    /// <summary>The position of a source in the corpus.</summary>
    /// <exception cref="UnusableCorpusException">No source has the id.</exception>
    public int SourceNumber(string id) =>
        sourceNumbers.TryGet(id, out int number) ? number : throw UnusableCorpusException.Unresolved("source", id);

    /// <summary>The entity a source belongs to.</summary>
    public int OfSource(int sourceNumber) => entityOfSource[sourceNumber];

    /// <summary>A number that sources have in common exactly when they are the same by name, whoever controls them.</summary>
    public int NameOf(int sourceNumber) => names.Root(sourceNumber);

    /// <summary>The entity of the source with an id.</summary>
    /// <exception cref="UnusableCorpusException">No source has the id.</exception>
    public int Of(string id) => entityOfSource[SourceNumber(id)];

    /// <summary>Whether the corpus has a source with an id.</summary>
    public bool HasSource(string id) => sourceNumbers.Has(id);

    /// <summary>Whether there is a stand-in.</summary>
    public bool HasStandIn(EntityKind kind, string id) => standIns.ContainsKey((kind, id));

    /// <summary>The stand-in for what documents share without naming it, added when first asked for.</summary>
    public int StandIn(EntityKind kind, string id)
    {
        if (!standIns.TryGetValue((kind, id), out int entity))
            standIns.Add((kind, id), entity = Add(new Entity(id, kind), kind == EntityKind.UnknownOrigin));
        return entity;
    }

    static bool AlwaysControls(Corpus corpus, Source source, Affiliation affiliation) =>
        affiliation is { Polarity: Polarity.Stated, Relation: AffiliationRelation.ControlledBy or AffiliationRelation.Controls, Since: null, Until: null }
        && AffiliationStanding.ShowsControl(corpus, source, affiliation);

    int[] Merge(ValueList<Source> sources, UnionFind same, UnionFind names, HashSet<int> controlled)
    {
        int[] result = new int[sources.Count];
        Dictionary<int, List<int>> merged = [];
        int[] sizes = new int[sources.Count];
        for (int i = 0; i < sources.Count; i++)
            sizes[same.Find(i)]++;
        for (int i = 0; i < sources.Count; i++)
        {
            int group = same.Find(i);
            if (sizes[group] == 1)
            {
                result[i] = Add(new Entity(sources[i].Id, EntityKind.Source) { Ecosystems = sources[i].Ecosystem is { } label ? [label] : [] }, sources[i].IsUnidentified);
                continue;
            }
            if (!merged.TryGetValue(group, out List<int>? members))
                merged.Add(group, members = []);
            members.Add(i);
        }
        foreach (List<int> members in merged.Values)
        {
            int entity = Add(Merge(sources, members, names, controlled), members.TrueForAll(member => sources[member].IsUnidentified));
            foreach (int member in members)
                result[member] = entity;
        }
        return result;
    }

    static Entity Merge(ValueList<Source> sources, List<int> members, UnionFind names, HashSet<int> controlled)
    {
        // The one that controls the others names them all; without control, the one the others are called after.
        int leader = members.Where(member => !controlled.Contains(member) && sources[member].SameAs is null)
            .DefaultIfEmpty(members[0]).MinBy(member => sources[member].Id, StringComparer.Ordinal);
        return new Entity(sources[leader].Id, EntityKind.Source)
        {
            Members = [.. members.Select(member => sources[member].Id).Order(StringComparer.Ordinal)],
            ByControl = members.Exists(member => names.Find(member) != names.Find(members[0])),
            Ecosystems = [.. members.Select(member => sources[member].Ecosystem).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
        };
    }

    int Add(Entity entity, bool isUnidentified)
    {
        entities.Add(entity);
        traits.Add((isUnidentified ? EntityTraits.Unidentified : 0) | (entity.Ecosystems.Length > 0 ? EntityTraits.Tied : 0));
        return entities.Count - 1;
    }
}
