namespace Provenance.Validation.Rules;

/// <summary>Quote out of context.</summary>
internal sealed class QuoteOutOfContext() : Rule<QuoteVisit>("PRV1056", Severity.Warning, "Quote out of context",
    "The words stand in the text, but not between those recorded before and after them: it may be another place, or another version of the text.")
{
    protected override void Check(QuoteVisit visit, Findings findings)
    {
        if (visit.Located is { Outcome: AnchorOutcome.OutOfContext })
            findings.Report(visit.Places[visit.Evidence.Prefix is not null ? "prefix" : "suffix"],
                $"The words {Excerpt.Of(visit.Evidence.Exact)} do not stand between the recorded prefix and suffix in the text of document {Excerpt.Of(visit.Document?.Id)}.",
                "Correct the prefix or the suffix, or leave them out where the words are unique.");
    }
}
