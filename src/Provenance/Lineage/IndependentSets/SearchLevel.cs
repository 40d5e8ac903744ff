namespace Provenance.Lineage;

/// <summary>The sets of vertices that one depth of branch and bound works with, kept from node to node.</summary>
internal sealed class SearchLevel(int words)
{
    readonly ulong[] frontier = new ulong[words];

    /// <summary>The vertices still to choose from.</summary>
    public ulong[] Candidates { get; } = new ulong[words];

    /// <summary>The best sets of the parts solved so far.</summary>
    public ulong[] Gathered { get; } = new ulong[words];

    /// <summary>The best set found among the candidates.</summary>
    public ulong[] Found { get; } = new ulong[words];

    /// <summary>The connected part taken last.</summary>
    public ulong[] Part { get; } = new ulong[words];

    /// <summary>The candidates in no part taken so far.</summary>
    public ulong[] Remaining { get; } = new ulong[words];

    /// <summary>Moves the connected part of the lowest remaining candidate to <see cref="Part"/>; false when none remains.</summary>
    public bool TakePart(ConflictGraph graph)
    {
        int seed = VertexBits.First(Remaining);
        if (seed < 0)
            return false;
        Components.Flood(graph, seed, Remaining, Part, frontier);
        return true;
    }
}
