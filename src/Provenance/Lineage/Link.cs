namespace Provenance.Lineage;

/// <summary>One reason for which two lines depend on each other.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Weight">How strongly, at each level.</param>
/// <param name="Left">The entity on the first line; -1 where it is the line as a whole.</param>
/// <param name="Right">The entity on the second line; -1 where it is the line as a whole.</param>
internal readonly record struct Link(LinkKind Kind, LinkWeight Weight, int Left, int Right)
{
    /// <summary>The stronger of two links, this one where they are equal; at each level the stronger weight.</summary>
    public Link Or(Link other)
    {
        LinkWeight weight = new(Weight.Lenient || other.Weight.Lenient, Math.Max(Weight.Central, other.Weight.Central), Weight.Strict || other.Weight.Strict);
        return weight == Weight ? this : other with { Weight = weight };
    }
}
