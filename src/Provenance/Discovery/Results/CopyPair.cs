namespace Provenance;

/// <summary>Two sources of which one probably copies from the other.</summary>
/// <param name="Copier">The source that more probably copies.</param>
/// <param name="Original">The one that is more probably copied. Directions are uncertain; the dependence is what was measured.</param>
/// <param name="Probability">The probability that they are dependent, whichever way, in [0, 1].</param>
/// <param name="DirectionProbability">Given that they are, the probability that the copier is the one that copies, in [0.5, 1].</param>
/// <param name="Shared">How many values they share.</param>
/// <param name="Overlap">On how many items both speak.</param>
public sealed record CopyPair(string Copier, string Original, double Probability, double DirectionProbability, int Shared, int Overlap);
