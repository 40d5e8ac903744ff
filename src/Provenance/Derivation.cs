namespace Provenance;

/// <summary>That a document was made from another (PROV wasDerivedFrom and its subtypes).</summary>
public sealed record Derivation
{
    /// <summary>The id of the original in this corpus; null when the original is not held.</summary>
    public string? Document { get; init; }

    /// <summary>The address of an original that is not held. The same address is the same original.</summary>
    public string? Address { get; init; }

    /// <summary>The id of the source an original that is not held came from.</summary>
    public string? Source { get; init; }

    /// <summary>How the document was made from it.</summary>
    public required DerivationKind How { get; init; }

    /// <summary>Whether the derivation is shown or only suspected. Default: shown.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Whether the rendering was compared with the original. Then this conduit leaves the factor set.</summary>
    public bool Verified { get; init; }

    /// <summary>Where this was written.</summary>
    public Places Places { get; init; }
}

/// <summary>How one document was made from another.</summary>
public enum DerivationKind
{
    /// <summary>Carried whole. The voice is the original's.</summary>
    Republished,

    /// <summary>Translated. The voice is the original's.</summary>
    Translation,

    /// <summary>Collected among others. The voice is the original's.</summary>
    Aggregated,

    /// <summary>A stored capture of the same text: transparent.</summary>
    ArchiveCopy,

    /// <summary>Repeats part of it in quotation marks.</summary>
    Quotes,

    /// <summary>Retells it in its own words.</summary>
    BasedOn,

    /// <summary>Rests on it as a primary source.</summary>
    PrimarySource,

    /// <summary>Refers to it.</summary>
    Cites,
}

/// <summary>How sure a derivation is.</summary>
public enum Certainty
{
    /// <summary>The text, a mark or a comparison shows it.</summary>
    Shown,

    /// <summary>It is suspected: a soft link.</summary>
    Suspected,
}
