namespace Provenance.Validation.Rules;

/// <summary>Claim without an assertion.</summary>
internal sealed class ClaimWithoutAssertion() : Rule<ClaimVisit>("PRV1061", Severity.Warning, "Claim without an assertion",
    "A claim that no document asserts or denies cannot be ranked.")
{
    protected override void Check(ClaimVisit visit, Findings findings)
    {
        if (visit.Claim.Assertions.IsEmpty)
            findings.Report(visit.Claim.Places.Self,
                $"No document asserts or denies claim {Excerpt.Of(visit.Claim.Id)}.",
                "Add the assertions, or delete the claim.");
    }
}
