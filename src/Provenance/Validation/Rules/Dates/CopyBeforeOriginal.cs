namespace Provenance.Validation.Rules;

/// <summary>Copy older than its original.</summary>
internal sealed class CopyBeforeOriginal() : Rule<DerivationVisit>("PRV1041", Severity.Warning, "Copy older than its original",
    "What was made from a text appeared after it. One of the dates is wrong, or the derivation runs the other way.")
{
    protected override void Check(DerivationVisit visit, Findings findings)
    {
        if (visit.Context.Documents.Find(visit.Derivation.Document) is not { } original
            || Appearance.Of(visit.Document) is not { } copied || Appearance.Of(original) is not { } appeared)
            return;
        if (copied.Order(appeared) == DateOrder.Before)
            findings.Report(visit.Derivation.Places["document"],
                $"Document {Excerpt.Of(visit.Document.Id)} ({copied.Text}) is older than its original {Excerpt.Of(original.Id)} ({appeared.Text}).",
                "Correct a date, or turn the derivation round.");
    }
}
