using System.Globalization;

namespace Provenance.Validation.Rules;

/// <summary>Document from the future.</summary>
internal sealed class DocumentFromTheFuture() : Rule<DocumentVisit>("PRV1045", Severity.Warning, "Document from the future",
    "The evaluation date says what is known on that day; a document that appeared later cannot have been.")
{
    protected override void Check(DocumentVisit visit, Findings findings)
    {
        if (visit.Context.Corpus.AsOf is { } asOf && visit.Document.Published is { } published && published.Order(asOf) == DateOrder.After)
            findings.Report(visit.Document.Places["published"],
                string.Create(CultureInfo.InvariantCulture, $"Document {Excerpt.Of(visit.Document.Id)} appeared on {published.Text}, after the evaluation date {asOf:yyyy-MM-dd}."),
                "Correct the date, or move `asOf`.");
    }
}
