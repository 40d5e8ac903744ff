namespace Provenance.Validation.Rules;

/// <summary>Rests on an unknown document.</summary>
internal sealed class UnknownBasis() : Rule<AssertionVisit>("PRV1015", Severity.Error, "Rests on an unknown document",
    "An assertion can rest only on originals that are in the corpus.")
{
    protected override void Check(AssertionVisit visit, Findings findings)
    {
        foreach (string id in visit.Assertion.From)
            if (visit.Context.Documents.Lacks(id ?? ""))
                findings.Report(visit.Assertion.Places["from"],
                    $"Claim {Excerpt.Of(visit.Claim.Id)} is said to rest on document {Excerpt.Of(id)}, which is not in the corpus.",
                    visit.Context.Documents.Fix(id));
    }
}
