namespace Provenance.Validation.Rules;

/// <summary>Document without a claim.</summary>
internal sealed class UnusedDocument() : Rule<DocumentVisit>("PRV1078", Severity.Info, "Document without a claim",
    "No assertion stands in the document, no other document derives from it, and no statement is quoted from it.")
{
    protected override void Check(DocumentVisit visit, Findings findings)
    {
        if (visit.Document.Id is { } id && !visit.Context.Usage.Documents.Contains(id))
            findings.Report(visit.Document.Places.Self,
                $"Nothing in the corpus comes from document {Excerpt.Of(id)}.",
                "Code what it says, or delete it.");
    }
}
