namespace Provenance.Scoring;

/// <summary>Two or more documents support it, and one source has a hand in every line.</summary>
internal sealed class Bottleneck : FlagRule
{
    public override string Id => "bottleneck";

    public override FlagSeverity Severity => FlagSeverity.Medium;

    public override string Definition => "Two or more documents support it, and one source has a hand in every line.";

    public override string Doctrine => "single point of failure";

    public override bool Applies(ClaimFacts facts) => !facts.Bottlenecks.IsEmpty;

    public override string Witness(ClaimFacts facts) => "all support goes through " + facts.Bottlenecks;
}
