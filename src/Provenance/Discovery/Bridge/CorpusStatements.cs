namespace Provenance.Discovery;

/// <summary>What the sources of a corpus say, one source, item and value at a time.</summary>
internal sealed class CorpusStatements
{
    const string True = "true", False = "false";

    readonly Corpus corpus;
    readonly Dictionary<string, string> itemOf = new(StringComparer.Ordinal);

    public CorpusStatements(Corpus corpus)
    {
        this.corpus = corpus;
        foreach (Claim claim in corpus.Claims)
            foreach (string other in claim.Contradicts)
                Join(claim.Id, other);
    }

    /// <summary>All statements, in the order of the corpus.</summary>
    public IEnumerable<(string Source, string Item, string Value)> All()
    {
        foreach (Claim claim in corpus.Claims.Where(claim => claim.IsCheckable))
            foreach (Assertion assertion in claim.Assertions)
                if (assertion is { Withdrawn: null, Modality: not Modality.Speculated, Manner: not Manner.Vague }
                    && corpus.FindDocument(assertion.Document) is { Retracted: null } document
                    && Value(claim, assertion.Stance) is { } said && Voice(assertion, document) is { } source)
                    yield return (source, said.Item, said.Value);
    }

    (string Item, string Value)? Value(Claim claim, Stance stance)
    {
        if (claim.About is { } about)
            return stance == Stance.Asserts ? (about.Item, about.Value) : null;
        return itemOf.ContainsKey(claim.Id)
            ? stance == Stance.Asserts ? (First(claim.Id), claim.Id) : null
            : (claim.Id, stance == Stance.Asserts ? True : False);
    }

    string? Voice(Assertion assertion, Document document)
    {
        if (assertion.AttributedTo is { } named)
            return Canonical(named);
        HashSet<string> seen = new(StringComparer.Ordinal) { document.Id };
        while (!assertion.OwnReporting && Original(document, assertion) is { } original && seen.Add(original.Id))
            document = original;
        Hand? speaker = document.Chain.FirstOrDefault(hand => hand.Role == HandRole.Author)
            ?? document.Chain.FirstOrDefault(hand => hand.Role == HandRole.Publisher) ?? document.Chain.FirstOrDefault(hand => hand.Role == HandRole.Originator);
        return speaker is null ? null : Canonical(speaker.Source);
    }

    // The document whose words these are, where this one only carries them.
    Document? Original(Document document, Assertion assertion) => document.DerivedFrom
        .Where(derivation => derivation.How is DerivationKind.Republished or DerivationKind.Translation or DerivationKind.Aggregated or DerivationKind.ArchiveCopy
            && derivation.Document is not null && (assertion.From.IsEmpty || assertion.From.Contains(derivation.Document)))
        .Select(derivation => corpus.FindDocument(derivation.Document!)).FirstOrDefault(original => original is not null);

    string? Canonical(string id)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (seen.Add(id) && corpus.FindSource(id)?.SameAs is { } other)
            id = other;
        return corpus.FindSource(id) is { Kind: not SourceKind.Unknown } source ? source.Id : null;
    }

    // The smallest id of all claims that contradict each other, directly or by way of others, names their item.
    void Join(string left, string right)
    {
        (string one, string two) = (First(left), First(right));
        string first = string.CompareOrdinal(one, two) <= 0 ? one : two;
        itemOf[one] = itemOf[two] = first;
    }

    string First(string id)
    {
        while (itemOf.TryGetValue(id, out string? other) && other != id)
            id = other;
        return id;
    }
}
