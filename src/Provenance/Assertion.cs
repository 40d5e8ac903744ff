namespace Provenance;

/// <summary>One document's stance on one claim, with the words that take it.</summary>
public sealed record Assertion
{
    /// <summary>The id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Whether the document asserts or denies the claim. Default: asserts.</summary>
    public Stance Stance { get; init; }

    /// <summary>How firmly. Default: asserted.</summary>
    public Modality Modality { get; init; }

    /// <summary>The id of the source the document attributes the statement to; null for the document's own voice.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>How the attributed words are rendered; null for a paraphrase, or for the document's own voice.</summary>
    public Manner? Manner { get; init; }

    /// <summary>Whether a body announces its own act, on which it has authority.</summary>
    public bool Official { get; init; }

    /// <summary>Ids of the originals, among those the document derives from, that the statement rests on. Empty: all.</summary>
    public ValueList<string> From { get; init; }

    /// <summary>Whether the document found this out itself, and rests on none of its originals.</summary>
    public bool OwnReporting { get; init; }

    /// <summary>When and where the statement was taken back; null when it stands.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>The words; null when none were recorded.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>A remark for readers of the corpus; no number depends on it.</summary>
    public string? Notes { get; init; }

    /// <summary>Where this was written.</summary>
    public Places Places { get; init; }
}

/// <summary>Whether a document is for or against a claim.</summary>
public enum Stance
{
    /// <summary>For it.</summary>
    Asserts,

    /// <summary>Against it.</summary>
    Denies,
}

/// <summary>How firmly a document takes its stance.</summary>
public enum Modality
{
    /// <summary>Flatly.</summary>
    Asserted,

    /// <summary>Without saying so in as many words.</summary>
    Implied,

    /// <summary>With a hedge: may, could, reportedly.</summary>
    Hedged,

    /// <summary>As a guess.</summary>
    Speculated,
}

/// <summary>How a document renders somebody else's words.</summary>
public enum Manner
{
    /// <summary>In other words.</summary>
    Paraphrase,

    /// <summary>Word for word, in quotation marks.</summary>
    Quotation,

    /// <summary>Without saying who exactly, when or where.</summary>
    Vague,
}
