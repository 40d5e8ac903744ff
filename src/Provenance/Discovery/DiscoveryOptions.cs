namespace Provenance;

/// <summary>What every algorithm takes besides its own options.</summary>
public sealed record DiscoveryOptions
{
    /// <summary>The defaults.</summary>
    public static DiscoveryOptions Default { get; } = new();

    /// <summary>True values that are known: item to value. They are not estimated, and the sources are rated by them.</summary>
    /// <value>null: none.</value>
    public IReadOnlyDictionary<string, string>? Known { get; init; }

    /// <summary>
    /// Which values are part of which. Where it is given the default is <see cref="Tdh"/>, and <see cref="Tdh"/> takes it where it has none of its own;
    /// the other algorithms know nothing of it.
    /// </summary>
    /// <value>null: none.</value>
    public ValueHierarchy? Hierarchy { get; init; }

    /// <summary>The most threads; 0 for as many as the machine has. The result does not depend on it.</summary>
    /// <value>0.</value>
    public int MaxThreads { get; init; }

    /// <summary>Told after every iteration, on the thread that works.</summary>
    /// <value>null: nobody.</value>
    public IProgress<DiscoveryProgress>? Progress { get; init; }

    internal void Validate() => ArgumentOutOfRangeException.ThrowIfNegative(MaxThreads);
}
