namespace Provenance.Discovery;

/// <summary>What is the matter with a row's punctuation.</summary>
internal enum RowProblem
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A quote is opened and never closed.</summary>
    UnclosedQuote,

    /// <summary>Characters follow a closing quote before the next delimiter.</summary>
    TextAfterQuote,

    /// <summary>A field is longer than allowed.</summary>
    FieldTooLong,

    /// <summary>The row is longer than any is taken apart, and none of its fields is.</summary>
    RowTooLong,
}
