namespace Provenance.Lineage;

/// <summary>What of an entity can link lines that do not share it. Kept apart from the entities, close together.</summary>
[Flags]
internal enum EntityTraits : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>An affiliation or an ecosystem ties it to others.</summary>
    Tied = 1,

    /// <summary>Nobody can say who this is.</summary>
    Unidentified = 2,
}
