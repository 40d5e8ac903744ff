namespace Provenance.Validation;

/// <summary>What the rules of one validation share: the corpus, its indexes, the options.</summary>
internal sealed class CorpusContext
{
    readonly Lazy<Usage> usage;

    public CorpusContext(Corpus corpus, ValidationOptions options)
    {
        (Corpus, Options) = (corpus, options);
        Sources = new("source", corpus.Sources, source => source.Id);
        Documents = new("document", corpus.Documents, document => document.Id);
        Claims = new("claim", corpus.Claims, claim => claim.Id);
        Tally = new(options.MaxFindingsPerRule);
        usage = new(() => Usage.Of(corpus));
    }

    public Corpus Corpus { get; }

    public ValidationOptions Options { get; }

    /// <summary>How many findings each rule has had.</summary>
    public Tally Tally { get; }

    public IdIndex<Source> Sources { get; }

    public IdIndex<Document> Documents { get; }

    public IdIndex<Claim> Claims { get; }

    /// <summary>The text of a document, or null when it is not at hand.</summary>
    public CapturedText? TextOf(Document? document) => document?.Id is { } id ? Corpus.Texts?.Find(id) : null;

    /// <summary>Which sources and documents anything in the corpus names.</summary>
    public Usage Usage => usage.Value;
}
