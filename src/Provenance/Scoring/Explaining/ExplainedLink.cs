namespace Provenance;

/// <summary>That two lines depend on each other, and why.</summary>
/// <param name="Left">The number of the one line.</param>
/// <param name="Right">The number of the other.</param>
/// <param name="Kind">Why.</param>
/// <param name="Weight">How strongly, at each level.</param>
/// <param name="Through">What links them, in words.</param>
public sealed record ExplainedLink(int Left, int Right, LinkKind Kind, LinkWeight Weight, string Through);

/// <summary>A flag with what shows it.</summary>
/// <param name="Flag">The flag.</param>
/// <param name="Severity">How much it weighs here; some weigh more in graver cases.</param>
/// <param name="Witness">The lines, entities or dates that show it, in words.</param>
public sealed record ExplainedFlag(Flag Flag, FlagSeverity Severity, string Witness);
