namespace Provenance.Validation.Rules;

/// <summary>Assertion without a quote.</summary>
internal sealed class MissingQuote() : Rule<AssertionVisit>("PRV1051", Severity.Warning, "Assertion without a quote",
    "Without the words nobody can check that the document says so.")
{
    protected override void Check(AssertionVisit visit, Findings findings)
    {
        if (visit.Assertion.Evidence is null)
            findings.Report(visit.Assertion.Places.Self,
                $"Document {Excerpt.Of(visit.Assertion.Document)} is said to {Said.Verb(visit.Assertion.Stance)} claim {Excerpt.Of(visit.Claim.Id)}, but no words are quoted.",
                "Quote the words that say so with `quote`.");
    }
}
