namespace Provenance.Validation.Rules;

/// <summary>Derivation with two originals.</summary>
internal sealed class TwoOriginals() : Rule<DerivationVisit>("PRV1029", Severity.Error, "Derivation with two originals",
    "A document of the corpus and the address or source of one that is not held are two ways to name one original.")
{
    protected override void Check(DerivationVisit visit, Findings findings)
    {
        Derivation derivation = visit.Derivation;
        if (derivation.Document is not null && (derivation.Address ?? derivation.Source) is not null)
            findings.Report(derivation.Places[derivation.Address is not null ? "address" : "source"],
                $"Document {Excerpt.Of(visit.Document.Id)} derives from {Excerpt.Of(derivation.Document)} and, in the same entry, from an original that is not held.",
                "Keep `document` alone, or write a second entry.");
    }
}
