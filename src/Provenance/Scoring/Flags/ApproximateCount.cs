namespace Provenance.Scoring;

/// <summary>The count of origins ran out of budget; the figures are bounds.</summary>
internal sealed class ApproximateCount : FlagRule
{
    public override string Id => "approximate-count";

    public override FlagSeverity Severity => FlagSeverity.Info;

    public override string Definition => "The count of origins ran out of budget; the figures are bounds.";

    public override string Doctrine => "bounds, not a count";

    public override bool Applies(ClaimFacts facts) => facts.Supporting.IsApproximate || facts.Opposing.IsApproximate;

    public override string Witness(ClaimFacts facts) => "the search ran out of its budget";
}
