namespace Provenance.Corpora;

/// <summary>What one file says of a corpus: some or all of the header, and items.</summary>
internal sealed record CorpusPart
{
    /// <summary>The version of the format that is read and written.</summary>
    public const int CurrentVersion = 1;

    public int? Version { get; init; }

    public string? Id { get; init; }

    public string? Title { get; init; }

    public DateOnly? AsOf { get; init; }

    public string? Texts { get; init; }

    public ValueList<Source> Sources { get; init; }

    public ValueList<Document> Documents { get; init; }

    public ValueList<Claim> Claims { get; init; }

    public Places Places { get; init; }

    /// <summary>Whether the file broke off, so that what is missing may have stood in the rest.</summary>
    public bool IsBroken { get; init; }

    public static CorpusPart Of(Corpus corpus) => new()
    {
        Version = CurrentVersion, Id = corpus.Id, Title = corpus.Title, AsOf = corpus.AsOf, Texts = corpus.TextsFolder,
        Sources = corpus.Sources, Documents = corpus.Documents, Claims = corpus.Claims,
    };
}
