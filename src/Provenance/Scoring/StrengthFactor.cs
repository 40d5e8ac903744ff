namespace Provenance;

/// <summary>One factor of a line's strength.</summary>
/// <param name="Name">What it is: <c>carried</c>, <c>trust</c>, <c>quotation</c>, a modality, <c>interest</c>, ...</param>
/// <param name="Value">Its value, in [0, 1].</param>
/// <param name="Reason">Why, in words; empty when it goes without saying.</param>
public sealed record StrengthFactor(string Name, double Value, string Reason);
