namespace Provenance.Scoring;

/// <summary>Another asserted claim gives the same item a value that differs beyond the precision stated.</summary>
internal sealed class NumericDiscrepancy : FlagRule
{
    public override string Id => "numeric-discrepancy";

    public override FlagSeverity Severity => FlagSeverity.Medium;

    public override string Definition => "Another asserted claim gives the same item a value that differs beyond the precision stated.";

    public override string Doctrine => "conflicting figures";

    public override bool Applies(ClaimFacts facts) => facts.Claim.About is not null && facts.Support.Length > 0 && facts.Rivals.Of(facts.Claim).Any();

    public override string Witness(ClaimFacts facts) => "also given: " + string.Join(", ", facts.Rivals.Of(facts.Claim).Select(rival => $"{rival.About!.Value} ({rival.Id})"));
}
