namespace Provenance;

/// <summary>What came of reading a corpus: everything that could be understood, and everything that was found.</summary>
public sealed class CorpusReading
{
    internal CorpusReading(Corpus corpus, ValueList<Diagnostic> diagnostics, bool hasErrors) =>
        (Corpus, Diagnostics, HasErrors) = (corpus, diagnostics, hasErrors);

    /// <summary>
    /// What could be understood. With errors it is incomplete: a required text that was not written is empty, a required word is the
    /// vocabulary's first, an item in which the syntax breaks is missing.
    /// </summary>
    public Corpus Corpus { get; }

    /// <summary>The findings, file by file in the order they were read, and by line within a file.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there was an error, shown or beyond <see cref="CorpusLimits.MaxDiagnostics"/>.</summary>
    public bool HasErrors { get; }
}
