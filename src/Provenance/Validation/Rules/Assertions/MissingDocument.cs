namespace Provenance.Validation.Rules;

/// <summary>Assertion without a document.</summary>
internal sealed class MissingDocument() : Rule<AssertionVisit>("PRV1008", Severity.Error, "Assertion without a document",
    "An assertion is one document's stance; without a document nobody says it.")
{
    protected override void Check(AssertionVisit visit, Findings findings)
    {
        if (string.IsNullOrWhiteSpace(visit.Assertion.Document))
            findings.Report(visit.Assertion.Places["in"],
                $"An assertion of claim {Excerpt.Of(visit.Claim.Id)} does not say which document makes it.",
                "Name the document with `in`.");
    }
}
