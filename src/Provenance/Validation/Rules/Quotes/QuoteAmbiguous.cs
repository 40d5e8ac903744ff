namespace Provenance.Validation.Rules;

/// <summary>Quote found more than once.</summary>
internal sealed class QuoteAmbiguous() : Rule<QuoteVisit>("PRV1054", Severity.Warning, "Quote found more than once",
    "Several places fit the quote, so a reader cannot tell which is meant.")
{
    protected override void Check(QuoteVisit visit, Findings findings)
    {
        if (visit.Located is { Outcome: AnchorOutcome.Ambiguous } located)
            findings.Report(visit.Places["quote"],
                $"The words {Excerpt.Of(visit.Evidence.Exact)} stand in the text of document {Excerpt.Of(visit.Document?.Id)} {Said.Count(located.Positions.Count, "time")}.",
                "Quote more words, add a `prefix` or a `suffix`, or say which `occurrence` is meant.");
    }
}
