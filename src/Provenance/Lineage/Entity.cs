namespace Provenance.Lineage;

/// <summary>
/// Something a line rests on, any one of which could have made the line wrong on its own: one or several sources that are the
/// same, or a stand-in for what two documents share without naming it.
/// </summary>
/// <param name="Id">The id of the source that stands for the entity, or of what it stands in for.</param>
/// <param name="Kind">What it is.</param>
internal sealed record Entity(string Id, EntityKind Kind)
{
    /// <summary>How a reader is told of it.</summary>
    public string Label => Kind switch
    {
        EntityKind.UnknownOrigin => $"unknown origin of {Id}",
        EntityKind.Text => $"same text {Id[..Math.Min(12, Id.Length)]}",
        EntityKind.Investigation => $"investigation {Id}",
        EntityKind.Circle => $"circle {Id}",
        _ => Id,
    };

    /// <summary>Ids of the sources that were merged into this one, sorted, itself included; empty for a stand-in.</summary>
    public string[] Members { get; init; } = [];

    /// <summary>Whether any merge was by control, not by name.</summary>
    public bool ByControl { get; init; }

    /// <summary>Labels of the ecosystems its members belong to, sorted.</summary>
    public string[] Ecosystems { get; init; } = [];
}

/// <summary>What an entity is.</summary>
internal enum EntityKind
{
    /// <summary>A source of the corpus.</summary>
    Source,

    /// <summary>The unknown origin of a document without a chain.</summary>
    UnknownOrigin,

    /// <summary>One text that several documents carry, by digest.</summary>
    Text,

    /// <summary>A joint investigation.</summary>
    Investigation,

    /// <summary>An original that is not held, by address.</summary>
    Address,

    /// <summary>Documents that rest on each other in a circle.</summary>
    Circle,
}
