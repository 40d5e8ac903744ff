namespace Provenance;

/// <summary>By what a league orders its algorithms.</summary>
public enum LeagueMeasure
{
    /// <summary>No truth was given: by their agreement with the vote, which says who is alike and not who is right.</summary>
    Agreement,

    /// <summary>The share of values that are right within the tolerance.</summary>
    Accuracy,

    /// <summary>Items have several true values or none: the harmonic mean of precision and recall over item-value pairs.</summary>
    F1,

    /// <summary>Values are ratings, of which none is exactly right: the mean absolute error, the smallest first.</summary>
    MeanAbsoluteError,
}
