namespace Provenance;

/// <summary>
/// How much a reader takes before it gives up with a diagnostic. A corpus written by hand comes nowhere near any of them;
/// a file made to exhaust the machine does. There is no limit on aliases: anchors, aliases and merge keys are refused,
/// for the format has no use for them.
/// </summary>
public sealed record CorpusLimits
{
    /// <summary>The largest corpus file, in bytes. Default: 256 MiB, some two million claims.</summary>
    public long MaxFileBytes { get; init; } = 256L << 20;

    /// <summary>The most corpus files in a folder. Default: 1,000.</summary>
    public int MaxFiles { get; init; } = 1_000;

    /// <summary>The deepest nesting of lists and mappings. Default: 32; the format itself goes 7 deep.</summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>The longest single value, in UTF-16 units. Default: 1 Mi (1,048,576); a quoted passage is a few hundred.</summary>
    public int MaxScalarLength { get; init; } = 1 << 20;

    /// <summary>The most diagnostics that are kept; one more says how many were not. Default: 1,000.</summary>
    public int MaxDiagnostics { get; init; } = 1_000;

    /// <summary>The largest text of a document, in bytes. Default: 16 MiB, a dozen long novels.</summary>
    public long MaxTextBytes { get; init; } = 16L << 20;

    /// <summary>The most bytes of all texts together. Default: 1 GiB.</summary>
    public long MaxAllTextBytes { get; init; } = 1L << 30;
}
