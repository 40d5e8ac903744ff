namespace Provenance;

/// <summary>
/// A dated statement that two sources are tied, or that they are not; a statement by somebody, never a bare property
/// (after the ownership-or-control statements of BODS 0.4 and the pairs of trust.txt).
/// </summary>
public sealed record Affiliation
{
    /// <summary>How the source is said to be tied to the party.</summary>
    public required AffiliationRelation Relation { get; init; }

    /// <summary>The id of the other source.</summary>
    public required string Party { get; init; }

    /// <summary>Whether the tie is stated or denied. Default: stated.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How well the statement is founded; null when not given (then it is the coder's own, if nobody else states it).</summary>
    public AffiliationStatus? Status { get; init; }

    /// <summary>The id of the source that says so; null when not given.</summary>
    public string? StatedBy { get; init; }

    /// <summary>The id of the document that says so; null when not given.</summary>
    public string? StatedIn { get; init; }

    /// <summary>From when the tie held; null means it always did.</summary>
    public EdtfDate? Since { get; init; }

    /// <summary>Until when the tie held; null means it still does.</summary>
    public EdtfDate? Until { get; init; }

    /// <summary>The words that say so, in the document <see cref="StatedIn"/>.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>Where this was written.</summary>
    public Places Places { get; init; }
}

/// <summary>How two sources are tied.</summary>
public enum AffiliationRelation
{
    /// <summary>The party decides what the source publishes: one editorial hand.</summary>
    ControlledBy,

    /// <summary>The inverse of <see cref="ControlledBy"/>.</summary>
    Controls,

    /// <summary>The party owns the source, wholly or in part.</summary>
    OwnedBy,

    /// <summary>The party pays for the source.</summary>
    FundedBy,

    /// <summary>The source belongs to the party, an association.</summary>
    MemberOf,

    /// <summary>The party employs the source.</summary>
    EmployedBy,

    /// <summary>The two work together, or one of them says it is affiliated.</summary>
    PartnerOf,

    /// <summary>The source writes for the party without being employed by it.</summary>
    ContributorTo,
}

/// <summary>Whether a tie is stated or denied.</summary>
public enum Polarity
{
    /// <summary>The tie is said to exist.</summary>
    Stated,

    /// <summary>The tie is said not to exist. A denial by an interested party removes nothing.</summary>
    Denied,
}

/// <summary>How well a statement of affiliation is founded (BODS source types and trust.txt reciprocity).</summary>
public enum AffiliationStatus
{
    /// <summary>The source says so of itself.</summary>
    Declared,

    /// <summary>Both sides say so.</summary>
    Reciprocated,

    /// <summary>Somebody else says so.</summary>
    ThirdParty,

    /// <summary>It was checked against a register or a comparable record.</summary>
    Verified,
}
