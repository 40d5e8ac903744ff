namespace Provenance.Scoring;

/// <summary>All support goes back to one origin.</summary>
internal sealed class SingleOrigin : FlagRule
{
    public override string Id => "single-origin";

    public override FlagSeverity Severity => FlagSeverity.High;

    public override string Definition => "All support goes back to one origin.";

    public override string Doctrine => "single source, uncorroborated";

    public override bool Applies(ClaimFacts facts) => facts.Supporting.LenientOrigins == 1;

    public override string Witness(ClaimFacts facts) => "all support goes back to one origin, in " + facts.SupportDocuments(static (_, in _) => true);
}
