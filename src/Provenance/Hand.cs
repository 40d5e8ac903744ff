namespace Provenance;

/// <summary>One step of a document's chain: who had it, as what, and when (NewsML-G2 hop history).</summary>
public sealed record Hand
{
    /// <summary>What the source did with the text.</summary>
    public required HandRole Role { get; init; }

    /// <summary>The id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>When; null when no date is known.</summary>
    public EdtfDate? On { get; init; }

    /// <summary>Whether this hand's rendering was compared with what it received. A verified hand could not have altered the text and leaves the factor set; whoever speaks stays.</summary>
    public bool Verified { get; init; }

    /// <summary>Where this was written.</summary>
    public Places Places { get; init; }
}

/// <summary>What a hand did with a text.</summary>
public enum HandRole
{
    /// <summary>Wrote it.</summary>
    Author,

    /// <summary>The information or the content came from there.</summary>
    Originator,

    /// <summary>A credited wire service.</summary>
    Agency,

    /// <summary>Published it first.</summary>
    Publisher,

    /// <summary>Translated it.</summary>
    Translator,

    /// <summary>Carried it after somebody else had published it.</summary>
    Republisher,

    /// <summary>Collected it among others.</summary>
    Aggregator,
}
