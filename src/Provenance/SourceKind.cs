namespace Provenance;

/// <summary>What kind of agent a source is.</summary>
public enum SourceKind
{
    /// <summary>Named, but of no stated kind.</summary>
    Unspecified,

    /// <summary>A human being, named.</summary>
    Person,

    /// <summary>A publication: newspaper, magazine, site, channel.</summary>
    Outlet,

    /// <summary>A news agency that others carry.</summary>
    Agency,

    /// <summary>A body that is none of the others.</summary>
    Organisation,

    /// <summary>A state body: government, ministry, court, armed force.</summary>
    Government,

    /// <summary>A host of what others publish: social network, archive, portal.</summary>
    Platform,

    /// <summary>Described, not named ("a senior official"). The same id in two documents is one informant.</summary>
    Anonymous,

    /// <summary>Nobody knows who: an unattributed text, an unnamed host. One id is one unknown.</summary>
    Unknown,
}
