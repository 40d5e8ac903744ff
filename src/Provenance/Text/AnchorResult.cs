namespace Provenance;

/// <summary>Where quoted words stand in a text, or why they were not found. Positions count Unicode code points of the text as it is.</summary>
public sealed record AnchorResult
{
    /// <summary>How the search came out.</summary>
    public required AnchorOutcome Outcome { get; init; }

    /// <summary>
    /// The places where the words stand, in the order of the text, that prefix and suffix leave; all places of the words when
    /// the context stands at none of them. Overlapping places count.
    /// </summary>
    public ValueList<TextPosition> Positions { get; init; }

    /// <summary>The place that is meant, one of <see cref="Positions"/>; null when there is none or it is not clear which.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>The words of the text at <see cref="Position"/>, as they stand there; null without a position.</summary>
    public string? Words { get; init; }

    /// <summary>Which of <see cref="Positions"/> the <see cref="Position"/> is, from 1; null without a position.</summary>
    public int? Occurrence { get; init; }

    /// <summary>
    /// In what the words of the text differ from the quote, beyond white space and Unicode form; empty when they do not. For an
    /// ambiguous quote, in what the first place differs.
    /// </summary>
    public ValueList<TextDifference> Differences { get; init; }

    /// <summary>Whether prefix or suffix were given and do not stand round the place, or any place, that was found.</summary>
    public bool ContextDiffers { get; init; }

    /// <summary>Whether a position was given and other words stand there, or it lies outside the text.</summary>
    public bool PositionDiffers { get; init; }

    /// <summary>The outcome in one or two sentences.</summary>
    public required string Explanation { get; init; }

    /// <summary>Whether the words have one place in the text, in whatever context and typography.</summary>
    public bool IsAnchored => Position is not null;
}
