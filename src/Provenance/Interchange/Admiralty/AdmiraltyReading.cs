namespace Provenance;

/// <summary>What a text says on the axes of the Admiralty code, or why it says nothing.</summary>
public sealed record AdmiraltyReading
{
    /// <summary>The letter; null where the text has none.</summary>
    public Reliability? Reliability { get; init; }

    /// <summary>The digit; null where the text has none.</summary>
    public Credibility? Credibility { get; init; }

    /// <summary>A value of a vocabulary beyond the code that the letter stands in for, to be kept: <c>g</c>, deliberately deceptive.</summary>
    public string? Extension { get; init; }

    /// <summary>Why nothing was read; null where something was.</summary>
    public AdmiraltyRefusal? Refusal { get; init; }

    /// <summary>The refusal in a stable word, such as <c>unknown-grade</c>; null where there is none.</summary>
    public string? Code => Refusal is AdmiraltyRefusal refusal ? Term<AdmiraltyRefusal>.Of(refusal) : null;

    /// <summary>What is wrong with the text and what to write; null where nothing is.</summary>
    public string? Fix => Refusal switch
    {
        AdmiraltyRefusal.NotAnAdmiraltyCode => "Write a letter A to F and a digit 1 to 6, such as B2.",
        AdmiraltyRefusal.UnknownGrade => "The letters are A to F and the digits 1 to 6; keep a vendor's own grade beside the code, not in it.",
        AdmiraltyRefusal.ContradictoryLabel => "The words are those of another grade; write the grade that is meant.",
        _ => null,
    };
}

/// <summary>Why a text is no grade.</summary>
public enum AdmiraltyRefusal
{
    /// <summary>It has not the form of one, or it is half of one.</summary>
    NotAnAdmiraltyCode,

    /// <summary>It has the form of a label or tag, but no such grade exists.</summary>
    UnknownGrade,

    /// <summary>Grade and words of a label are not of the same grade.</summary>
    ContradictoryLabel,
}
