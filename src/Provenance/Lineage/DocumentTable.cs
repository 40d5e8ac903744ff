namespace Provenance.Lineage;

/// <summary>The documents of a corpus as dense numbers, with what their routes are made of.</summary>
internal sealed class DocumentTable
{
    readonly Numbering numbers;
    readonly Numbering addresses;
    readonly Numbering digests;
    readonly SharedList<Appearance> appearances;
    readonly SharedList<DateTraits> dates;
    readonly SharedList<int> texts;
    readonly SharedList<int> investigations;
    readonly SharedList<bool> speaks;

    /// <summary>Makes the table of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="growth">What is new in it.</param>
    /// <param name="earlier">The table before that came; null where all is new.</param>
    public DocumentTable(Corpus corpus, EntityTable entities, CorpusGrowth growth, DocumentTable? earlier = null)
    {
        Documents = corpus.Documents;
        int from = growth.Documents;
        numbers = (earlier?.numbers ?? Numbering.Empty(StringComparer.Ordinal)).With(Documents, from, static document => document.Id);
        addresses = (earlier?.addresses ?? Numbering.Empty(StringComparer.Ordinal)).With(Documents, from, static document => document.Address);
        digests = (earlier?.digests ?? Numbering.Empty(StringComparer.OrdinalIgnoreCase)).With(Documents, from, static document => document.Text?.Sha256);
        appearances = SharedList<Appearance>.After(earlier?.appearances, Documents.Count);
        dates = SharedList<DateTraits>.After(earlier?.dates, Documents.Count);
        texts = SharedList<int>.After(earlier?.texts, Documents.Count);
        investigations = SharedList<int>.After(earlier?.investigations, Documents.Count);
        speaks = SharedList<bool>.After(earlier?.speaks, entities.Count);
        HashSet<string> shared = new(StringComparer.OrdinalIgnoreCase);
        for (int i = from; i < Documents.Count; i++)
        {
            Document document = Documents[i];
            appearances[i] = Appearance.Of(document);
            dates[i] = document.Published is { IsAmbiguous: true } ? DateTraits.Ambiguous : IsUndated(document) ? DateTraits.Unknown : DateTraits.None;
            foreach (Hand hand in document.Chain)
                if (IsSpeaking(hand))
                    speaks[entities.Of(hand.Source)] = true;
            if (document.Text?.Sha256 is { } digest && digests.TryGet(digest, out int first) && first != i)
                shared.Add(digest);
        }
        for (int i = from; i < Documents.Count; i++)
        {
            texts[i] = Documents[i].Text?.Sha256 is { } digest && shared.Contains(digest)
                ? entities.StandIn(EntityKind.Text, digest.ToLowerInvariant()) : -1;
            investigations[i] = Documents[i].Investigation is { } label ? entities.StandIn(EntityKind.Investigation, label) : -1;
        }
    }

    /// <summary>
    /// Whether the documents that came to this state change nothing for those it had: none is an original that was missed, has a
    /// text that another has, or gives a voice to a source that had none.
    /// </summary>
    public bool CanGrow(Corpus corpus, CorpusGrowth growth, EntityTable entities)
    {
        HashSet<string> added = new(StringComparer.Ordinal);
        for (int i = growth.Documents; i < corpus.Documents.Count; i++)
        {
            Document document = corpus.Documents[i];
            if (numbers.Has(document.Id) || !added.Add(document.Id)
                || (document.Address is { } address && entities.HasStandIn(EntityKind.Address, address))
                || (document.Text?.Sha256 is { } digest && digests.Has(digest)))
                return false;
            foreach (Hand hand in document.Chain)
                if (IsSpeaking(hand) && entities.HasSource(hand.Source) && !Speaks(entities.Of(hand.Source)))
                    return false;
        }
        if (added.Count > 0)
            for (int i = 0; i < growth.Sources; i++)
                foreach (Affiliation affiliation in corpus.Sources[i].Affiliations)
                    if (affiliation.StatedIn is { } place && added.Contains(place))
                        return false;
        return true;
    }

    /// <summary>The documents, by number.</summary>
    public ValueList<Document> Documents { get; }

    /// <summary>When each appeared.</summary>
    public ReadOnlySpan<Appearance> Appearances => appearances.Items;

    /// <summary>The number of the document with an id.</summary>
    /// <exception cref="UnusableCorpusException">No document has the id.</exception>
    public int NumberOf(string id) => numbers.TryGet(id, out int number) ? number : throw UnusableCorpusException.Unresolved("document", id);

    /// <summary>The number of the held original of a document: the one named, or the one found at the address; -1 when it is not held.</summary>
    public int OriginalOf(int document, Derivation derivation)
    {
        int original = derivation.Document is { } id ? NumberOf(id)
            : derivation.Address is { } address && addresses.TryGet(address, out int found) ? found : -1;
        return original == document ? -1 : original;
    }

    /// <summary>Whether an entity is an author, originator or publisher of some document that is held.</summary>
    public bool Speaks(int entity) => entity < speaks.Count && speaks[entity];

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

    static bool IsSpeaking(Hand hand) => hand.Role is HandRole.Author or HandRole.Originator or HandRole.Publisher;

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
