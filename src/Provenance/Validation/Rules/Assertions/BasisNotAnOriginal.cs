namespace Provenance.Validation.Rules;

/// <summary>Rests on a document that is no original.</summary>
internal sealed class BasisNotAnOriginal() : Rule<AssertionVisit>("PRV1038", Severity.Error, "Rests on a document that is no original",
    "An assertion can rest only on documents that its own document derives from.")
{
    protected override void Check(AssertionVisit visit, Findings findings)
    {
        if (visit.Assertion.From.IsEmpty || visit.Document is not { } document)
            return;
        foreach (string id in visit.Assertion.From)
            if (visit.Context.Documents.Find(id) is not null && !Derives(document, id))
                findings.Report(visit.Assertion.Places["from"],
                    $"Claim {Excerpt.Of(visit.Claim.Id)} is said to rest on {Excerpt.Of(id)}, from which document {Excerpt.Of(document.Id)} does not derive.",
                    $"Add the original to `derivedFrom` of {Excerpt.Of(document.Id)}, or delete it here.");
    }

    static bool Derives(Document document, string original)
    {
        foreach (Derivation derivation in document.DerivedFrom)
            if (derivation?.Document == original)
                return true;
        return false;
    }
}
