namespace Provenance.Validation.Rules;

/// <summary>Quote without words.</summary>
internal sealed class MissingWords() : Rule<QuoteVisit>("PRV1012", Severity.Error, "Quote without words",
    "A quote is the words themselves; a prefix, a suffix or a position only help to find them.")
{
    protected override void Check(QuoteVisit visit, Findings findings)
    {
        if (string.IsNullOrWhiteSpace(visit.Evidence.Exact))
            findings.Report(visit.Places["quote"], "The quote has no words.", "Quote the words as they stand in the text, or leave the quote out.");
    }
}
