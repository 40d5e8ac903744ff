namespace Provenance;

/// <summary>
/// Where the words are: a W3C Web Annotation TextQuoteSelector (exact, prefix, suffix), optionally with the number of the
/// occurrence meant, and a TextPositionSelector.
/// </summary>
public sealed record Evidence
{
    /// <summary>The words themselves.</summary>
    public required string Exact { get; init; }

    /// <summary>Words that come right before; null when not needed.</summary>
    public string? Prefix { get; init; }

    /// <summary>Words that come right after; null when not needed.</summary>
    public string? Suffix { get; init; }

    /// <summary>Which occurrence of the words is meant, from 1; null when they are unique.</summary>
    public int? Occurrence { get; init; }

    /// <summary>Where the words stand in the text; null when not recorded.</summary>
    public TextPosition? Position { get; init; }
}

/// <summary>A stretch of a text, in Unicode code points from 0 (W3C TextPositionSelector).</summary>
/// <param name="Start">The first code point.</param>
/// <param name="End">The code point after the last.</param>
public readonly record struct TextPosition(int Start, int End)
{
    /// <summary>The number of code points.</summary>
    public int Length => End - Start;

    /// <summary>As <c>start-end</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start}-{End}");
}
