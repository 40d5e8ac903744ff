namespace Provenance.Scoring;

/// <summary>The support may go back to one origin: independence is not assured.</summary>
internal sealed class PossiblySingleOrigin : FlagRule
{
    public override string Id => "possibly-single-origin";

    public override FlagSeverity Severity => FlagSeverity.Medium;

    public override string Definition => "The support may go back to one origin: independence is not assured.";

    public override string Doctrine => "independence not guaranteed (STANAG 2511, credibility 2)";

    public override bool Applies(ClaimFacts facts) => facts.Supporting is { StrictOrigins: 1, LenientOrigins: > 1 };

    public override string Witness(ClaimFacts facts) => $"1 origin for certain, {facts.Supporting.LenientOrigins} at most";
}
