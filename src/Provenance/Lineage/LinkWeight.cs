namespace Provenance;

/// <summary>
/// How strongly a link makes two lines dependent, at each of the three levels. Lenient and strict are yes or no; the central
/// level weighs.
/// </summary>
/// <param name="Lenient">Whether the link counts when only shown dependences do.</param>
/// <param name="Central">The weight, in [0, 1].</param>
/// <param name="Strict">Whether the link counts when every possible dependence does.</param>
public readonly record struct LinkWeight(bool Lenient, double Central, bool Strict)
{
    /// <summary>No link.</summary>
    public static LinkWeight None => default;

    /// <summary>A link that is shown: it counts fully at every level.</summary>
    public static LinkWeight Hard { get; } = new(true, 1, true);

    /// <summary>A link that is possible: nothing at the lenient level, the given weight at the central one, full at the strict one.</summary>
    /// <param name="central">The central weight, in [0, 1].</param>
    public static LinkWeight Soft(double central) => new(false, central, true);

    /// <summary>Whether the link counts at any level.</summary>
    internal bool IsLink => Strict || Lenient || Central > 0;

    /// <summary>Several links at once: any counts, and central weights combine as 1 - (1 - x)(1 - y).</summary>
    internal LinkWeight And(LinkWeight other) =>
        new(Lenient || other.Lenient, 1 - (1 - Central) * (1 - other.Central), Strict || other.Strict);

    /// <summary>As <c>(0, 0.8, 1)</c>.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({(Lenient ? 1 : 0)}, {Central:0.###}, {(Strict ? 1 : 0)})");
}
