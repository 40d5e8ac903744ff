namespace Provenance.Validation;

/// <summary>The ids of the sources and documents that something else in the corpus names.</summary>
internal sealed class Usage
{
    public HashSet<string> Sources { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Documents { get; } = new(StringComparer.Ordinal);

    public static Usage Of(Corpus corpus)
    {
        Usage usage = new();
        foreach (Source source in corpus.Sources)
            usage.Add(source);
        foreach (Document document in corpus.Documents)
            usage.Add(document);
        foreach (Claim claim in corpus.Claims)
            usage.Add(claim);
        return usage;
    }

    void Add(Source? source)
    {
        Add(Sources, source?.SameAs);
        foreach (Affiliation affiliation in source?.Affiliations ?? default)
        {
            Add(Sources, affiliation?.Party);
            Add(Sources, affiliation?.StatedBy);
            Add(Documents, affiliation?.StatedIn);
        }
    }

    void Add(Document? document)
    {
        foreach (Hand hand in document?.Chain ?? default)
            Add(Sources, hand?.Source);
        foreach (Derivation derivation in document?.DerivedFrom ?? default)
        {
            Add(Documents, derivation?.Document);
            Add(Sources, derivation?.Source);
        }
        foreach (Disclaimer disclaimer in document?.Disclaimers ?? default)
            Add(Sources, disclaimer?.By);
        Add(Documents, document?.Retracted?.StatedIn);
    }

    void Add(Claim? claim)
    {
        foreach (string party in claim?.Parties ?? default)
            Add(Sources, party);
        foreach (Assertion assertion in claim?.Assertions ?? default)
        {
            Add(Documents, assertion?.Document);
            Add(Sources, assertion?.AttributedTo);
            Add(Documents, assertion?.Withdrawn?.StatedIn);
        }
    }

    static void Add(HashSet<string> used, string? id)
    {
        if (id is not null)
            used.Add(id);
    }
}
