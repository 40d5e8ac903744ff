namespace Provenance;

/// <summary>A statement in a document that limits the responsibility of whoever makes it. It changes no number.</summary>
public sealed record Disclaimer
{
    /// <summary>What is disclaimed.</summary>
    public required DisclaimerKind Kind { get; init; }

    /// <summary>The id of the source that speaks; null when not stated.</summary>
    public string? By { get; init; }

    /// <summary>The words that say so, in the document that carries the disclaimer.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>Where this was written.</summary>
    public Places Places { get; init; }
}

/// <summary>What a disclaimer disclaims.</summary>
public enum DisclaimerKind
{
    /// <summary>Publishing does not mean agreeing.</summary>
    NonEndorsement,

    /// <summary>The speaker is not tied to somebody.</summary>
    NonAffiliation,

    /// <summary>Readers must not rely on the text.</summary>
    NoReliance,

    /// <summary>No promise of correctness.</summary>
    NoWarranty,

    /// <summary>The text is carried under an exception of copyright law.</summary>
    FairUse,
}
