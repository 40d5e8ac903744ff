namespace Provenance.Scoring;

/// <summary>A motive or a significance: ranked, but an assessment, not a fact.</summary>
internal sealed class Interpretive : FlagRule
{
    public override string Id => "interpretive";

    public override FlagSeverity Severity => FlagSeverity.Info;

    public override string Definition => "A motive or a significance: ranked, but an assessment, not a fact.";

    public override string Doctrine => "assessment, not fact";

    public override bool Applies(ClaimFacts facts) => facts.Claim.Kind == ClaimKind.Interpretation;

    public override string Witness(ClaimFacts facts) => "kind: interpretation";
}
