namespace Provenance;

/// <summary>One line of evidence as it entered a score.</summary>
public sealed record ExplainedLine
{
    /// <summary>The number of the line within its explanation, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Whether the line speaks for or against the claim explained.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The assertion it was made of.</summary>
    public required Assertion Assertion { get; init; }

    /// <summary>The id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>The id of the claim at which the assertion was coded, where an entailment or contradiction lends it; null for the claim itself.</summary>
    public string? LentBy { get; init; }

    /// <summary>The id of whoever speaks: the author, else the originator, else the publisher, of the original; null when nobody knows.</summary>
    public string? Voice { get; init; }

    /// <summary>The id of the source the statement is attributed to; null for the document's own voice.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>The words; null when none were recorded.</summary>
    public string? Quote { get; init; }

    /// <summary>The factors of the strength, in the order in which they are multiplied.</summary>
    public required ValueList<StrengthFactor> Factors { get; init; }

    /// <summary>The strength tau, in [0, 0.95].</summary>
    public required double Strength { get; init; }

    /// <summary>The evidence w = 2 tau / (1 - tau).</summary>
    public required double Evidence { get; init; }

    /// <summary>Ids of everything the line rests on, sorted: any one of them could have made it wrong on its own.</summary>
    public required ValueList<string> RestsOn { get; init; }

    /// <summary>Ids of the documents at which its route ends, sorted: its own, where it rests on no other. None where the original is not held.</summary>
    public required ValueList<string> Originals { get; init; }

    /// <summary>What became of the line at the lenient level.</summary>
    public required LineFate Fate { get; init; }

    /// <summary>The number of the line that stands for this one, where it was dropped; null otherwise.</summary>
    public int? Because { get; init; }

    /// <summary>What both rest on, or why they depend on each other; empty where the line was not dropped.</summary>
    public string Through { get; init; } = "";
}

/// <summary>What became of a line.</summary>
public enum LineFate
{
    /// <summary>It is one of the independent lines whose evidence counts.</summary>
    Counts,

    /// <summary>It depends on a line that counts, and adds nothing.</summary>
    Dropped,

    /// <summary>It was taken back.</summary>
    Withdrawn,

    /// <summary>It has no strength.</summary>
    Weightless,
}
