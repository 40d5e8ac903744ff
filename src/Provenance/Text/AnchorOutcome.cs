namespace Provenance;

/// <summary>How a search for quoted words in a text came out.</summary>
public enum AnchorOutcome
{
    /// <summary>The words do not stand in the text, or the evidence names no words. The default.</summary>
    NotFound,

    /// <summary>The words stand in the text, at the one place that the evidence names.</summary>
    Found,

    /// <summary>The words stand in the text, but not between the words recorded before and after them.</summary>
    OutOfContext,

    /// <summary>The words stand there with other typography or letter case; <see cref="AnchorResult.Differences"/> names what differs.</summary>
    Altered,

    /// <summary>The words stand at several places, and the evidence does not say which is meant.</summary>
    Ambiguous,
}

/// <summary>In what the words in a text may differ from a quote of them.</summary>
public enum TextDifference
{
    /// <summary>Capital and small letters.</summary>
    LetterCase,

    /// <summary>Curly and straight quotation marks and apostrophes, and those of other traditions.</summary>
    QuotationMarks,

    /// <summary>Hyphens, dashes and minus signs, and how many.</summary>
    Dashes,

    /// <summary>The ellipsis as one character or as full stops.</summary>
    Ellipses,

    /// <summary>Superscripts, subscripts, fractions and signs made of letters against plain letters and digits.</summary>
    LetterForms,
}
