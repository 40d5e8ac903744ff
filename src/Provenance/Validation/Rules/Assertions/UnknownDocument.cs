namespace Provenance.Validation.Rules;

/// <summary>Assertion in an unknown document.</summary>
internal sealed class UnknownDocument() : Rule<AssertionVisit>("PRV1013", Severity.Error, "Assertion in an unknown document",
    "An assertion counts for the origins of its document, which has to be in the corpus.")
{
    protected override void Check(AssertionVisit visit, Findings findings)
    {
        string id = visit.Assertion.Document;
        if (visit.Document is null && !string.IsNullOrWhiteSpace(id))
            findings.Report(visit.Assertion.Places["in"],
                $"Claim {Excerpt.Of(visit.Claim.Id)} is said to stand in document {Excerpt.Of(id)}, which is not in the corpus.",
                visit.Context.Documents.Fix(id));
    }
}
