namespace Provenance;

/// <summary>
/// Why the support of a claim is less than it looks: what makes documents one origin, and what should be known of the origins.
/// Spelled in kebab-case, <c>common-author</c>. The words do not change between versions.
/// </summary>
public enum DependenceReason
{
    /// <summary>One was made from the other, or both from one original.</summary>
    Derivation,

    /// <summary>The same text, by its digest.</summary>
    IdenticalText,

    /// <summary>The same author or originator.</summary>
    CommonAuthor,

    /// <summary>The same publisher, republisher, translator or aggregator.</summary>
    SamePublisher,

    /// <summary>The same source has a hand in both, in different parts.</summary>
    CommonHand,

    /// <summary>Both have it from the same source.</summary>
    CommonInformant,

    /// <summary>One controller decided over both when the later appeared.</summary>
    CommonControl,

    /// <summary>Both report one joint investigation.</summary>
    JointInvestigation,

    /// <summary>Both are paid for by the same source. Not shown to be one origin.</summary>
    CommonFunder,

    /// <summary>Ownership, reported control, partnership, membership, employment or contribution ties them. Not shown to be one origin.</summary>
    AffiliatedOrigins,

    /// <summary>Somebody pays for an origin.</summary>
    FundedOrigin,

    /// <summary>An origin has a stake in the claim, or speaks for itself in a press release.</summary>
    InterestedOrigin,

    /// <summary>An origin is a primary record.</summary>
    PrimaryRecord,

    /// <summary>A document goes back to one in the corpus that is not itself among those that say so.</summary>
    OriginNotAmongAssertions,
}

/// <summary>A reason for dependence with what shows it.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Through">What shows it: the id of a source, document, investigation or address, or the digest of a text.</param>
/// <param name="Documents">Ids of the supporting documents it concerns, sorted.</param>
public sealed record ExplainedReason(DependenceReason Reason, string Through, ValueList<string> Documents)
{
    /// <summary>The reason as it is spelled, such as <c>common-author</c>.</summary>
    public string Word => Term<DependenceReason>.Of(Reason);
}
