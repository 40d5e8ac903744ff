namespace Provenance.Scoring;

/// <summary>A prediction or an opinion: it cannot be held against the world, and is not ranked.</summary>
internal sealed class NotCheckable : FlagRule
{
    public override string Id => "not-checkable";

    public override FlagSeverity Severity => FlagSeverity.Info;

    public override string Definition => "A prediction or an opinion: it cannot be held against the world, and is not ranked.";

    public override string Doctrine => "not verifiable (yet)";

    public override bool Applies(ClaimFacts facts) => !facts.Claim.IsCheckable;

    public override string Witness(ClaimFacts facts) => "kind: " + Term<ClaimKind>.Of(facts.Claim.Kind);
}
