namespace Provenance.Scoring;

/// <summary>Two or more origins support it, but control, ownership, funding or another affiliation ties them all to each other.</summary>
internal sealed class AffiliatedOnly : FlagRule
{
    public override string Id => "affiliated-only";

    public override FlagSeverity Severity => FlagSeverity.High;

    public override string Definition => "Two or more origins support it, but control, ownership, funding or another affiliation ties them all to each other.";

    public override string Doctrine => "affiliated corroboration";

    public override bool Applies(ClaimFacts facts) => facts.Supporting is { IsAffiliated: true, LenientOrigins: > 1 };

    public override string Witness(ClaimFacts facts) => $"affiliations may make one origin of {facts.Supporting.LenientOrigins}, in " + facts.SupportDocuments(static (_, in _) => true);
}
