using System.Globalization;

namespace Provenance.Validation.Rules;

/// <summary>Quote too long.</summary>
internal sealed class QuoteTooLong() : Rule<QuoteVisit>("PRV1058", Severity.Warning, "Quote too long",
    "The corpus keeps quotes short, so that it points to a text and does not replace it.")
{
    protected override void Check(QuoteVisit visit, Findings findings)
    {
        if (visit.Context.Options.MaxQuoteWords is not { } most || visit.Evidence.Exact is not { } words)
            return;
        int count = WordCount.Of(words);
        if (count > most)
            findings.Report(visit.Places["quote"],
                string.Create(CultureInfo.InvariantCulture, $"The quote {Excerpt.Of(words)} has {count} words, {most} are allowed."),
                "Quote fewer words.");
    }
}
