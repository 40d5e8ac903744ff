namespace Provenance.Reporting;

/// <summary>The labels of documents and sources in the drawings of claims, each worked out once and carried once.</summary>
internal sealed class BoxLabels
{
    /// <summary>How wide the box of a claim is, that of a document, and that of a hand.</summary>
    public const int ClaimWidth = 172, DocumentWidth = 204, HandWidth = 146;

    /// <summary>How wide boxes of a kind are where nothing else is said.</summary>
    public static IReadOnlyList<KeyValuePair<string, int>> Widths { get; } =
        [new("claim", ClaimWidth), new("document", DocumentWidth), new("hand", HandWidth), new("origin", HandWidth)];

    readonly string[] names;
    readonly ValueList<string>[] documents, sources;

    public BoxLabels(ReportIndex index)
    {
        documents = [.. index.Corpus.Documents.Select(document => Label.Of(document.Label, DocumentWidth, 2))];
        names = [.. Enumerable.Range(0, index.Corpus.Sources.Count).Select(source => index.EntityOf(source).Members is { Length: > 1 } members && index.Leader(source) == source
            ? string.Join(" = ", members.Select(id => index.Corpus.FindSource(id)!.Label)) : index.Corpus.Sources[source].Label)];
        sources = [.. names.Select(name => Label.Of(name, HandWidth, 3))];
    }

    /// <summary>The label of a document.</summary>
    public ValueList<string> Document(int number) => documents[number];

    /// <summary>The label of a source, with the names of all that count as one with it where it stands for them.</summary>
    public ValueList<string> Source(int number) => sources[number];

    /// <summary>That name in full.</summary>
    public string SourceName(int number) => names[number];
}
