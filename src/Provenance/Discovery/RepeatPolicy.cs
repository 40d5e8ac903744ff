namespace Provenance;

/// <summary>What counts when a source speaks more than once on one item.</summary>
public enum RepeatPolicy
{
    /// <summary>Saying the same value again counts once; different values all count. Right for items with several true values, too.</summary>
    Distinct,

    /// <summary>Every observation counts, repeats included: the convention of the published figures on crowd labels.</summary>
    All,

    /// <summary>The earliest counts: by time where times are given, else by order of arrival.</summary>
    First,

    /// <summary>The latest counts: by time where times are given, else by order of arrival.</summary>
    Last,

    /// <summary>A repeat is an error.</summary>
    Reject,
}
