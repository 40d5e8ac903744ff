namespace Provenance;

/// <summary>How far a run is, told after every iteration.</summary>
/// <param name="Algorithm">The algorithm's name.</param>
/// <param name="Iteration">The iteration just made, from 1.</param>
/// <param name="Change">The largest change of a source's quality.</param>
/// <param name="Flipped">How many items changed their leading value.</param>
public readonly record struct DiscoveryProgress(string Algorithm, int Iteration, double Change, long Flipped);
