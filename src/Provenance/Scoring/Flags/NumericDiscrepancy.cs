namespace Provenance.Scoring;

/// <summary>Another supported claim gives the same item another value.</summary>
internal sealed class NumericDiscrepancy : FlagRule
{
    public override string Id => "numeric-discrepancy";

    public override FlagSeverity Severity => FlagSeverity.Medium;

    public override string Definition => "Another supported claim gives the same item another value.";

    public override string Doctrine => "conflicting figures";

    public override bool Applies(ClaimFacts facts) => facts.Claim.About is not null && facts.Support.Length > 0 && facts.Rivals.Of(facts.Claim).Any();

    public override string Witness(ClaimFacts facts) => "also given: " + string.Join(", ", facts.Rivals.Of(facts.Claim).Select(rival => $"{rival.About!.Value} ({rival.Id})"));
}
