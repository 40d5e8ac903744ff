namespace Provenance.Validation.Rules;

/// <summary>Derivation without an original.</summary>
internal sealed class NoOriginal() : Rule<DerivationVisit>("PRV1028", Severity.Error, "Derivation without an original",
    "A derivation names its original: a document of the corpus, or the address or source of one that is not held.")
{
    protected override void Check(DerivationVisit visit, Findings findings)
    {
        Derivation derivation = visit.Derivation;
        if (derivation.Document is null && string.IsNullOrWhiteSpace(derivation.Address) && derivation.Source is null)
            findings.Report(derivation.Places["how"],
                $"Document {Excerpt.Of(visit.Document.Id)} derives from something that is not named.",
                "Name the original with `document`, or with `address` when it is not held.");
    }
}
