namespace Provenance.Validation.Rules;

/// <summary>Document without a chain.</summary>
internal sealed class NoChain() : Rule<DocumentVisit>("PRV1070", Severity.Warning, "Document without a chain",
    "Without a chain nobody answers for a document: it counts as one unknown origin.")
{
    protected override void Check(DocumentVisit visit, Findings findings)
    {
        if (visit.Document.Chain.IsEmpty)
            findings.Report(visit.Document.Places.Self,
                $"Document {Excerpt.Of(visit.Document.Id)} has no chain.",
                "List the hands it went through: author, publisher, republisher.");
    }
}
