namespace Provenance.Lineage;

/// <summary>
/// Ties that sources deny by their own word alone. Such a denial is a claim of an interested party about itself: it removes no
/// link, and whoever relies on the independence it asserts should know.
/// </summary>
internal sealed class Denials
{
    readonly Dictionary<int, List<Denial>> byEntity = [];

    public Denials(Corpus corpus, EntityTable entities)
    {
        foreach (Source source in corpus.Sources)
            foreach (Affiliation affiliation in source.Affiliations)
                if (affiliation.Polarity == Polarity.Denied && IsOwnWord(corpus, source, affiliation))
                {
                    int entity = entities.Of(source.Id);
                    if (!byEntity.TryGetValue(entity, out List<Denial>? own))
                        byEntity.Add(entity, own = []);
                    own.Add(new Denial(source.Id, affiliation.Relation, affiliation.Party, entities.Of(affiliation.Party)));
                }
    }

    /// <summary>Whether an entity denies a tie by its own word alone.</summary>
    public bool Has(int entity) => byEntity.Count > 0 && byEntity.ContainsKey(entity);

    /// <summary>What an entity denies by its own word alone.</summary>
    public IReadOnlyList<Denial> Of(int entity) => byEntity.GetValueOrDefault(entity) ?? [];

    static bool IsOwnWord(Corpus corpus, Source source, Affiliation affiliation) => affiliation.Status switch
    {
        AffiliationStatus.Verified or AffiliationStatus.Reciprocated or AffiliationStatus.ThirdParty => false,
        _ when affiliation.StatedBy is { } speaker => speaker == source.Id,
        AffiliationStatus.Declared => true,
        _ => affiliation.StatedIn is { } document && corpus.FindDocument(document) is { } said && HasHandIn(said, source.Id),
    };

    static bool HasHandIn(Document document, string source)
    {
        foreach (Hand hand in document.Chain)
            if (hand.Source == source)
                return true;
        return false;
    }
}

/// <summary>A tie that a source denies.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Relation">The tie.</param>
/// <param name="Party">The id of the other side.</param>
/// <param name="Other">The entity of the other side.</param>
internal sealed record Denial(string Source, AffiliationRelation Relation, string Party, int Other);
