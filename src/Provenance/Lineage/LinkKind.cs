namespace Provenance;

/// <summary>Why two lines depend on each other.</summary>
public enum LinkKind
{
    /// <summary>They rest on the same source, text, investigation or original.</summary>
    SharedOrigin,

    /// <summary>One controller decided over both when the later appeared.</summary>
    CommonControl,

    /// <summary>One controller may have decided over both when the later appeared.</summary>
    UndatedControl,

    /// <summary>A third party reports a common controller.</summary>
    ReportedControl,

    /// <summary>Common owner.</summary>
    Ownership,

    /// <summary>Common funder.</summary>
    Funding,

    /// <summary>A stated partnership, membership, employment or contribution.</summary>
    Partnership,

    /// <summary>The same wire service is credited, and the claim's origin is not stated.</summary>
    WireService,

    /// <summary>The analyst puts both in one ecosystem.</summary>
    Ecosystem,

    /// <summary>One side is unattributed and may be the other's origin.</summary>
    Unattributed,

    /// <summary>Both name a source that is not identified; it may be the same.</summary>
    Unidentified,

    /// <summary>One may be derived from the other; it is suspected, not shown.</summary>
    SuspectedDerivation,
}
