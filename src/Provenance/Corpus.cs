namespace Provenance;

/// <summary>
/// A pile of documents, coded: sources, documents and claims. Immutable; look-ups by id are O(1).
/// A corpus read from files is valid; one made in code is checked by <c>Validate</c>, and by <c>Rank</c> before it ranks.
/// </summary>
[TypeFormatterSource(TypeFormatterSourceAttribute.Notebooks)]
public sealed class Corpus : IEquatable<Corpus>
{
    readonly Lazy<Dictionary<string, Source>> sources;
    readonly Lazy<Dictionary<string, Document>> documents;
    readonly Lazy<Dictionary<string, Claim>> claims;

    /// <summary>Makes an empty corpus; set the rest with an object initialiser.</summary>
    public Corpus()
    {
        sources = new(() => Index(Sources, source => source.Id));
        documents = new(() => Index(Documents, document => document.Id));
        claims = new(() => Index(Claims, claim => claim.Id));
    }

    /// <summary>The id, kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>The title; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>The evaluation date: what is known on that day. Null: every withdrawal counts, and nothing is stale.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The folder of the documents' texts as the corpus names it, relative to the corpus; null for none.</summary>
    public string? TextsFolder { get; init; }

    /// <summary>Who speaks or carries.</summary>
    public ValueList<Source> Sources { get; init; }

    /// <summary>The texts as captured.</summary>
    public ValueList<Document> Documents { get; init; }

    /// <summary>What is claimed.</summary>
    public ValueList<Claim> Claims { get; init; }

    /// <summary>The captured texts that are at hand. They take no part in equality.</summary>
    public TextLibrary Texts { get; init; } = TextLibrary.Empty;

    /// <summary>Where the header was written.</summary>
    public Places Places { get; init; }

    /// <summary>The source with an id, or null.</summary>
    public Source? FindSource(string id) => sources.Value.GetValueOrDefault(id);

    /// <summary>The document with an id, or null.</summary>
    public Document? FindDocument(string id) => documents.Value.GetValueOrDefault(id);

    /// <summary>The claim with an id, or null.</summary>
    public Claim? FindClaim(string id) => claims.Value.GetValueOrDefault(id);

    /// <summary>Whether both corpora say the same, in the same order, wherever it was written and whichever texts are at hand.</summary>
    public bool Equals(Corpus? other) => other is not null
        && Id == other.Id && Title == other.Title && AsOf == other.AsOf && TextsFolder == other.TextsFolder
        && Sources == other.Sources && Documents == other.Documents && Claims == other.Claims;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Corpus);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, AsOf, Sources.Count, Documents.Count, Claims.Count);

    /// <summary>The id and the counts.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Id}: {Sources.Count} sources, {Documents.Count} documents, {Claims.Count} claims");

    static Dictionary<string, T> Index<T>(ValueList<T> nouns, Func<T, string> id)
    {
        Dictionary<string, T> index = new(nouns.Count, StringComparer.Ordinal);
        foreach (T noun in nouns)
            index.TryAdd(id(noun), noun);
        return index;
    }
}
