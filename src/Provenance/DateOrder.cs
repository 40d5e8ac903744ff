namespace Provenance;

/// <summary>How two dates lie to one another, as far as what is known of them tells.</summary>
public enum DateOrder
{
    /// <summary>Every day the first can be is before every day the second can be.</summary>
    Before,

    /// <summary>Every day the first can be is after every day the second can be.</summary>
    After,

    /// <summary>The days they can be overlap, are the same, or are not bounded on the side that matters.</summary>
    CannotTell,
}
