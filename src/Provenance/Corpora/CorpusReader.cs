using Provenance.Corpora;

namespace Provenance;

/// <summary>
/// Reads corpora: YAML, JSON Lines, or a folder of both. Nothing that stands in a file makes it throw: everything that could
/// be understood comes back, together with everything that was found.
/// </summary>
public static class CorpusReader
{
    /// <summary>Reads a corpus and the texts of its documents.</summary>
    /// <param name="path">
    /// A file that ends in <c>.yaml</c>, <c>.yml</c>, <c>.jsonl</c> or <c>.ndjson</c>, or a folder whose files of these endings are
    /// merged in the ordinal order of their names; those below it, and those whose name begins with a dot, are left alone.
    /// </param>
    /// <param name="options">How to read; null for the defaults.</param>
    public static CorpusReading Read(string path, LoadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= new LoadOptions();
        Findings findings = new(options.Limits.MaxDiagnostics);
        List<CorpusPart> parts = new CorpusFiles(options.Limits, findings, options.Headway).Read(path, out string? folder);
        return Complete(parts, folder, options, findings);
    }

    /// <summary>Reads a corpus from memory. Texts are loaded from <see cref="LoadOptions.Texts"/> alone.</summary>
    /// <param name="text">The content of one corpus file.</param>
    /// <param name="fileName">How findings name it. JSON Lines if it ends in <c>.jsonl</c> or <c>.ndjson</c>, else YAML.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    public static CorpusReading Parse(string text, string fileName = "corpus.yaml", LoadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        options ??= new LoadOptions();
        Findings findings = new(options.Limits.MaxDiagnostics);
        return Complete(new PartReader(options.Limits, findings).Read(text, fileName), folder: null, options, findings);
    }

    static CorpusReading Complete(List<CorpusPart> parts, string? folder, LoadOptions options, Findings findings)
    {
        CorpusPart whole = Merge.Of(parts, findings);
        Corpus corpus = new()
        {
            Id = whole.Id ?? "",
            Title = whole.Title,
            AsOf = whole.AsOf,
            TextsFolder = whole.Texts,
            Sources = whole.Sources,
            Documents = whole.Documents,
            Claims = whole.Claims,
            Places = whole.Places,
            Texts = new TextLoader(options, findings).Load(whole, folder),
        };
        return new CorpusReading(corpus, findings.ToValueList(), findings.HasErrors);
    }
}
