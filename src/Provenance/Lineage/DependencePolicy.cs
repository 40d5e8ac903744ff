namespace Provenance;

/// <summary>
/// Which links between two lines make them dependent, and how strongly. A shared author, publisher, republisher or quoted
/// origin, a copy of the same text, one investigation and one controller are always hard; the rest is policy.
/// </summary>
public sealed record DependencePolicy
{
    /// <summary>The default policy.</summary>
    public static DependencePolicy Default { get; } = new();

    /// <summary>Common owner or funder, or one owning or funding the other.</summary>
    /// <value>Soft 0.8.</value>
    public LinkWeight Ownership { get; init; } = LinkWeight.Soft(0.8);

    /// <summary>Control that only a third party reports.</summary>
    /// <value>Soft 0.8.</value>
    public LinkWeight ReportedControl { get; init; } = LinkWeight.Soft(0.8);

    /// <summary>Control that may or may not have held when the later document appeared.</summary>
    /// <value>Soft 0.5.</value>
    public LinkWeight UndatedControl { get; init; } = LinkWeight.Soft(0.5);

    /// <summary>A stated partnership, membership, employment or contribution of one to the other.</summary>
    /// <value>Soft 0.6.</value>
    public LinkWeight Partnership { get; init; } = LinkWeight.Soft(0.6);

    /// <summary>The same wire service credited, where the claim's origin is not stated.</summary>
    /// <value>Soft 0.7.</value>
    public LinkWeight WireService { get; init; } = LinkWeight.Soft(0.7);

    /// <summary>The same ecosystem, the analyst's label.</summary>
    /// <value>Soft 0.4.</value>
    public LinkWeight Ecosystem { get; init; } = LinkWeight.Soft(0.4);

    /// <summary>One side is unattributed, or both name an unidentified source.</summary>
    /// <value>Soft 0.5.</value>
    public LinkWeight Unattributed { get; init; } = LinkWeight.Soft(0.5);

    /// <summary>A derivation that is suspected, not shown.</summary>
    /// <value>Soft 0.5.</value>
    public LinkWeight SuspectedDerivation { get; init; } = LinkWeight.Soft(0.5);
}
