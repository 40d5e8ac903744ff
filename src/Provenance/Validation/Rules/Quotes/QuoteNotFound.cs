using System.Globalization;

namespace Provenance.Validation.Rules;

/// <summary>Quote not found.</summary>
internal sealed class QuoteNotFound() : Rule<QuoteVisit>("PRV1053", Severity.Warning, "Quote not found",
    "The words do not stand in the captured text: they are misquoted, or from another document.")
{
    protected override void Check(QuoteVisit visit, Findings findings)
    {
        if (visit.Located is not { Outcome: AnchorOutcome.NotFound } located)
            return;
        if (located.Positions.IsEmpty)
            findings.Report(visit.Places["quote"],
                $"The words {Excerpt.Of(visit.Evidence.Exact)} do not stand in the text of document {Excerpt.Of(visit.Document?.Id)}.",
                "Quote the text letter by letter, or correct the document.");
        else if (visit.Evidence.Occurrence is >= 1 and { } occurrence)
            findings.Report(visit.Places["occurrence"],
                string.Create(CultureInfo.InvariantCulture, $"Occurrence {occurrence} of the words {Excerpt.Of(visit.Evidence.Exact)} is meant, but they stand in the text of document {Excerpt.Of(visit.Document?.Id)} {Said.Count(located.Positions.Count, "time")}."),
                "Correct the occurrence.");
    }
}
