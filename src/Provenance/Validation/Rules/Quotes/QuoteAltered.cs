namespace Provenance.Validation.Rules;

/// <summary>Quote altered.</summary>
internal sealed class QuoteAltered() : Rule<QuoteVisit>("PRV1055", Severity.Warning, "Quote altered",
    "The words stand in the text with other typography or letter case; a quote is letter by letter.")
{
    protected override void Check(QuoteVisit visit, Findings findings)
    {
        if (visit.Located is { Outcome: AnchorOutcome.Altered, Words: { } words })
            findings.Report(visit.Places["quote"],
                $"The words {Excerpt.Of(visit.Evidence.Exact)} stand in the text of document {Excerpt.Of(visit.Document?.Id)} as {Excerpt.Of(words)}.",
                "Copy the words as they stand there.");
    }
}
