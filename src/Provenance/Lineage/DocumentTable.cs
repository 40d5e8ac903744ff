namespace Provenance.Lineage;

/// <summary>The documents of a corpus as dense numbers, with what their routes are made of.</summary>
internal sealed class DocumentTable
{
    readonly Dictionary<string, int> numbers;
    readonly DateTraits[] dates;
    readonly int[] texts;
    readonly int[] investigations;
    readonly bool[] speaks;
    readonly Dictionary<string, int> addresses = new(StringComparer.Ordinal);

    public DocumentTable(Corpus corpus, EntityTable entities)
    {
        Documents = corpus.Documents;
        numbers = new Dictionary<string, int>(Documents.Count, StringComparer.Ordinal);
        Appearances = new Appearance[Documents.Count];
        dates = new DateTraits[Documents.Count];
        speaks = new bool[entities.Count];
        Dictionary<string, int> digests = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < Documents.Count; i++)
        {
            numbers.TryAdd(Documents[i].Id, i);
            Appearances[i] = Appearance.Of(Documents[i]);
            dates[i] = Documents[i].Published is { IsAmbiguous: true } ? DateTraits.Ambiguous : IsUndated(Documents[i]) ? DateTraits.Unknown : DateTraits.None;
            if (Documents[i].Address is { } address)
                addresses.TryAdd(address, i);
            foreach (Hand hand in Documents[i].Chain)
                if (hand.Role is HandRole.Author or HandRole.Originator or HandRole.Publisher)
                    speaks[entities.Of(hand.Source)] = true;
            if (Documents[i].Text?.Sha256 is { } digest)
                digests[digest] = digests.GetValueOrDefault(digest) + 1;
        }
        texts = new int[Documents.Count];
        investigations = new int[Documents.Count];
        for (int i = 0; i < Documents.Count; i++)
        {
            texts[i] = Documents[i].Text?.Sha256 is { } digest && digests[digest] > 1
                ? entities.StandIn(EntityKind.Text, digest.ToLowerInvariant()) : -1;
            investigations[i] = Documents[i].Investigation is { } label ? entities.StandIn(EntityKind.Investigation, label) : -1;
        }
    }

    /// <summary>The documents, by number.</summary>
    public ValueList<Document> Documents { get; }

    /// <summary>When each appeared.</summary>
    public Appearance[] Appearances { get; }

    /// <summary>The number of the document with an id.</summary>
    /// <exception cref="UnresolvedReferenceException">No document has the id.</exception>
    public int NumberOf(string id) => numbers.TryGetValue(id, out int number) ? number : throw new UnresolvedReferenceException("document", id);

    /// <summary>The number of the held original of a document: the one named, or the one found at the address; -1 when it is not held.</summary>
    public int OriginalOf(int document, Derivation derivation)
    {
        int original = derivation.Document is { } id ? NumberOf(id)
            : derivation.Address is { } address && addresses.TryGetValue(address, out int found) ? found : -1;
        return original == document ? -1 : original;
    }

    /// <summary>Whether an entity is an author, originator or publisher of some document that is held.</summary>
    public bool Speaks(int entity) => entity < speaks.Length && speaks[entity];

    /// <summary>Whether the date of a document has two or more readings.</summary>
    public bool IsDateAmbiguous(int document) => dates[document] == DateTraits.Ambiguous;

    /// <summary>Whether no date of a document is known, nor one of any of its hands.</summary>
    public bool IsDateUnknown(int document) => dates[document] == DateTraits.Unknown;

    /// <summary>Whether the document shares something with others without naming it.</summary>
    public bool SharesAnything(int document) => texts[document] >= 0 || investigations[document] >= 0;

    /// <summary>A factor set with what the document shares with others without naming it: its text, its investigation.</summary>
    public int[] AddShared(int document, int[] factors)
    {
        if (texts[document] >= 0)
            factors = FactorSet.With(factors, texts[document]);
        return investigations[document] >= 0 ? FactorSet.With(factors, investigations[document]) : factors;
    }

    /// <summary>Whether one document certainly appeared before another.</summary>
    public bool IsBefore(int left, int right) => Appearances[left].IsBefore(Appearances[right]);

    static bool IsUndated(Document document)
    {
        if (document.Published is not null)
            return false;
        foreach (Hand hand in document.Chain)
            if (hand.On is not null)
                return false;
        return true;
    }

    enum DateTraits : byte
    {
        None,
        Ambiguous,
        Unknown,
    }
}
