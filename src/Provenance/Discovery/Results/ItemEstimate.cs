namespace Provenance;

/// <summary>What was found about an item.</summary>
/// <param name="Item">The item's name.</param>
/// <param name="Value">The value found to be true. Where several are tied, the first in the order of their bytes; where the truth was given, that.</param>
/// <param name="Probability">How probable it is, in [0, 1]; a share of belief where the algorithm knows no probabilities.</param>
/// <param name="Tied">How many values share the lead; 1 where one leads alone.</param>
/// <param name="Number">The number found, where the algorithm averages numbers and need not choose one that was given; else null.</param>
public sealed record ItemEstimate(string Item, string Value, double Probability, int Tied = 1, double? Number = null);
