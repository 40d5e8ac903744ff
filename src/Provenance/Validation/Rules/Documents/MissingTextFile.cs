namespace Provenance.Validation.Rules;

/// <summary>Text without a file.</summary>
internal sealed class MissingTextFile() : Rule<DocumentVisit>("PRV1011", Severity.Error, "Text without a file",
    "The text of a document is a file below the folder of texts; a digest alone leads to none.")
{
    protected override void Check(DocumentVisit visit, Findings findings)
    {
        if (visit.Document.Text is { } text && string.IsNullOrWhiteSpace(text.File))
            findings.Report(text.Places["file"],
                $"The text of document {Excerpt.Of(visit.Document.Id)} names no file.",
                "Name the file, relative to the folder of texts.");
    }
}
