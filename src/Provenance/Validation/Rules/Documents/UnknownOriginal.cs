namespace Provenance.Validation.Rules;

/// <summary>Derived from an unknown document.</summary>
internal sealed class UnknownOriginal() : Rule<DerivationVisit>("PRV1021", Severity.Error, "Derived from an unknown document",
    "The original of a document has to be in the corpus; one that is not held is named by its address.")
{
    protected override void Check(DerivationVisit visit, Findings findings)
    {
        string? id = visit.Derivation.Document;
        if (visit.Context.Documents.Lacks(id))
            findings.Report(visit.Derivation.Places["document"],
                $"Document {Excerpt.Of(visit.Document.Id)} derives from document {Excerpt.Of(id)}, which is not in the corpus.",
                visit.Context.Documents.Fix(id));
    }
}
