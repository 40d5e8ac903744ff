namespace Provenance;

/// <summary>One text as captured, with its dates, digest and the hands it went through (schema.org CreativeWork; a PROV entity).</summary>
public sealed record Document
{
    /// <summary>The id, kebab-case, unique over the corpus.</summary>
    public required string Id { get; init; }

    /// <summary>The title, or a short description of an untitled text.</summary>
    public string? Title { get; init; }

    /// <summary>The captured text: its file and digest; null when no text is held.</summary>
    public DocumentText? Text { get; init; }

    /// <summary>Where the text was found on the web. Never opened.</summary>
    public string? Address { get; init; }

    /// <summary>The language of the text, a BCP 47 tag such as <c>en</c>.</summary>
    public string? Language { get; init; }

    /// <summary>What kind of text it is. Default: <see cref="Genre.Article"/>.</summary>
    public Genre Genre { get; init; }

    /// <summary>When the text appeared; null when no date is known.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>The hands the text went through. Empty: one unknown origin.</summary>
    public ValueList<Hand> Chain { get; init; }

    /// <summary>What the text was made from.</summary>
    public ValueList<Derivation> DerivedFrom { get; init; }

    /// <summary>What the text disclaims.</summary>
    public ValueList<Disclaimer> Disclaimers { get; init; }

    /// <summary>The joint investigation the text reports; documents that share one are one origin.</summary>
    public string? Investigation { get; init; }

    /// <summary>When and where the text was taken back; null when it stands.</summary>
    public Withdrawal? Retracted { get; init; }

    /// <summary>A remark for readers of the corpus; no number depends on it.</summary>
    public string? Notes { get; init; }

    /// <summary>Where this was written.</summary>
    public Places Places { get; init; }

    /// <summary>The title, or the id where there is none.</summary>
    public string Label => Title ?? Id;
}

/// <summary>The captured text of a document.</summary>
public sealed record DocumentText
{
    /// <summary>The file, relative to the folder of texts, with forward slashes. It may not leave that folder.</summary>
    public required string File { get; init; }

    /// <summary>The SHA-256 of the file's bytes, 64 lower-case hexadecimal digits; null when not recorded.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Where this was written.</summary>
    public Places Places { get; init; }
}

/// <summary>What kind of text a document is.</summary>
public enum Genre
{
    /// <summary>A report, analysis or other journalistic text.</summary>
    Article,

    /// <summary>A text an interested party publishes about itself.</summary>
    PressRelease,

    /// <summary>A primary record: minutes, register, judgement, dataset, transcript.</summary>
    Record,

    /// <summary>Promotional or campaign material.</summary>
    Leaflet,

    /// <summary>A post on a platform.</summary>
    Post,

    /// <summary>A study or report with its own method.</summary>
    Study,

    /// <summary>A book or chapter.</summary>
    Book,

    /// <summary>Speech or broadcast, as transcribed.</summary>
    Broadcast,

    /// <summary>A letter or message.</summary>
    Letter,

    /// <summary>None of the others.</summary>
    Other,
}
