using Provenance.Lineage;

namespace Provenance.Tests.Lineage.Plain;

/// <summary>Which sources are one: other names of each other, or under control that is shown and was never otherwise.</summary>
sealed class PlainEntities
{
    readonly Dictionary<string, Source> sources;
    readonly Dictionary<string, HashSet<string>> groups;

    public PlainEntities(Corpus corpus)
    {
        sources = corpus.Sources.ToDictionary(source => source.Id);
        groups = sources.Keys.ToDictionary(id => id, id => new HashSet<string> { id });
        foreach (Source source in corpus.Sources)
        {
            if (source.SameAs is { } other)
                Merge(source.Id, other);
            foreach (Affiliation tie in source.Affiliations)
                if (tie is { Polarity: Polarity.Stated, Since: null, Until: null, Relation: AffiliationRelation.ControlledBy or AffiliationRelation.Controls }
                    && AffiliationStanding.ShowsControl(corpus, source, tie))
                    Merge(source.Id, tie.Party);
        }
    }

    /// <summary>The name of who a source is: the first of all that are one with it.</summary>
    public string Of(string source) => groups[source].Min(StringComparer.Ordinal)!;

    public Source this[string source] => sources[source];

    /// <summary>Whether a name is that of sources none of whom is named.</summary>
    public bool IsUnidentified(string name) =>
        name.StartsWith("unknown:", StringComparison.Ordinal) || (groups.TryGetValue(name, out HashSet<string>? group) && group.All(id => sources[id].IsUnidentified));

    public IEnumerable<string> Ecosystems(string name) => groups.TryGetValue(name, out HashSet<string>? group) ? group.Select(id => sources[id].Ecosystem).OfType<string>() : [];

    void Merge(string left, string right)
    {
        HashSet<string> all = [.. groups[left], .. groups[right]];
        foreach (string id in all)
            groups[id] = all;
    }
}
