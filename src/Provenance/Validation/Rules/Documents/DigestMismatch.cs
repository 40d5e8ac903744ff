namespace Provenance.Validation.Rules;

/// <summary>Text does not match its digest.</summary>
internal sealed class DigestMismatch() : Rule<DocumentVisit>("PRV1059", Severity.Warning, "Text does not match its digest",
    "The file is not the one that was coded: quotes and positions may no longer fit.")
{
    protected override void Check(DocumentVisit visit, Findings findings)
    {
        if (visit.Document.Text is { Sha256: { } recorded } text && visit.Context.TextOf(visit.Document) is { } captured
            && !string.Equals(recorded, captured.Sha256, StringComparison.OrdinalIgnoreCase))
            findings.Report(text.Places["sha256"],
                $"The text of document {Excerpt.Of(visit.Document.Id)} has the digest {Excerpt.OnOneLine(captured.Sha256)}, not the one recorded.",
                "Restore the file, or check the quotes and record the new digest.");
    }
}
