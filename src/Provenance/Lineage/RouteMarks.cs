namespace Provenance.Lineage;

/// <summary>What is to be said of a route beside its factors, of itself or of anything it rests on.</summary>
[Flags]
internal enum RouteMarks : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It runs through documents that rest on each other in a circle.</summary>
    Circular = 1,

    /// <summary>Nothing outside feeds such a circle.</summary>
    UnfedCircle = 2,

    /// <summary>A document on the way is certainly older than one it was made from.</summary>
    Anachronistic = 4,

    /// <summary>An original on the way is named, and no document of it is held.</summary>
    OriginNotHeld = 8,

    /// <summary>A primary source on the way is not held.</summary>
    PrimaryNotHeld = 16,

    /// <summary>A document on the way quotes an original, and the quotation was not compared.</summary>
    Quotes = 32,

    /// <summary>A source on the way denies, by its own word alone, that it is tied to another.</summary>
    DeniesTies = 64,

    /// <summary>A carrier on the way declares that it has nothing to do with what it carries.</summary>
    Disowned = 128,

    /// <summary>What the hands on a route say of it; whoever retells it does not say so too.</summary>
    OfOwnHands = DeniesTies | Disowned,
}
