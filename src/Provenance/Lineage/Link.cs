namespace Provenance.Lineage;

/// <summary>One reason for which two lines depend on each other.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Weight">How strongly, at each level.</param>
/// <param name="Left">The entity on the first line; -1 where it is the line as a whole.</param>
/// <param name="Right">The entity on the second line; -1 where it is the line as a whole.</param>
internal readonly record struct Link(LinkKind Kind, LinkWeight Weight, int Left, int Right);
