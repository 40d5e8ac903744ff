namespace Provenance.Lineage;

/// <summary>What of a route every line on it is asked for.</summary>
[Flags]
internal enum RouteQualities : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Something other than a shared entity may link lines on it to others.</summary>
    MayLink = 1,

    /// <summary>Nobody knows whose voice it is.</summary>
    Unattributed = 2,

    /// <summary>Every voice at its end is described, not named.</summary>
    Anonymous = 4,

    /// <summary>A carrier on the way disclaims what it carries.</summary>
    Disclaimed = 8,

    /// <summary>A carrier on the way is not identified.</summary>
    UnknownCarrier = 16,

    /// <summary>Every original behind it was retracted.</summary>
    Retracted = 32,

    /// <summary>It, or an original it retells, speaks for itself in a press release.</summary>
    MayBeInterested = 64,

    /// <summary>An affiliation or an ecosystem ties somebody on it to others.</summary>
    Tied = 128,

    /// <summary>Somebody on it is not identified.</summary>
    Unidentified = 256,

    /// <summary>Something on it is suspected to be made from another.</summary>
    Suspected = 512,

    /// <summary>Somebody on it credits a wire service.</summary>
    Agencies = 1_024,
}
