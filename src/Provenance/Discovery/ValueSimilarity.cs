namespace Provenance;

/// <summary>How alike two different values of one item are.</summary>
/// <param name="left">A value.</param>
/// <param name="right">Another one.</param>
/// <returns>From 0, nothing alike, to 1, the same. Symmetric.</returns>
public delegate double ValueSimilarity(string left, string right);
