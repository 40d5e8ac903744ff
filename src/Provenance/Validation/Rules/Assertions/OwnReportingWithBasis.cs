namespace Provenance.Validation.Rules;

/// <summary>Own reporting that rests on others.</summary>
internal sealed class OwnReportingWithBasis() : Rule<AssertionVisit>("PRV1037", Severity.Error, "Own reporting that rests on others",
    "Own reporting rests on none of the document's originals, so it cannot rest on some of them.")
{
    protected override void Check(AssertionVisit visit, Findings findings)
    {
        if (visit.Assertion is { OwnReporting: true, From.IsEmpty: false })
            findings.Report(visit.Assertion.Places["ownReporting"],
                $"Document {Excerpt.Of(visit.Assertion.Document)} is said to have found this out itself and to rest on {Excerpt.Of(visit.Assertion.From)}.",
                "Keep `ownReporting` or `from`, not both.");
    }
}
