using Provenance.Corpora;

namespace Provenance;

/// <summary>How a corpus is read. The defaults are safe for files of strangers.</summary>
public sealed record LoadOptions
{
    /// <summary>
    /// The folder of the documents' texts, absolute or relative to the current directory, in place of the one the corpus names.
    /// Null, the default, for the one it names.
    /// </summary>
    public string? Texts { get; init; }

    /// <summary>How much a reader takes before it gives up. Default: the defaults of <see cref="CorpusLimits"/>.</summary>
    public CorpusLimits Limits { get; init; } = new();

    /// <summary>Told how far reading is, in bytes of the corpus files.</summary>
    internal Headway? Headway { get; init; }
}
