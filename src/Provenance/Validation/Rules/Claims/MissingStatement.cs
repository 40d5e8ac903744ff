namespace Provenance.Validation.Rules;

/// <summary>Claim without a statement.</summary>
internal sealed class MissingStatement() : Rule<ClaimVisit>("PRV1006", Severity.Error, "Claim without a statement",
    "A claim is one checkable sentence; without it there is nothing to check.")
{
    protected override void Check(ClaimVisit visit, Findings findings)
    {
        if (string.IsNullOrWhiteSpace(visit.Claim.Statement))
            findings.Report(visit.Claim.Places["statement"],
                $"Claim {Excerpt.Of(visit.Claim.Id)} has no statement.",
                "Write the claim as one sentence of your own.");
    }
}
