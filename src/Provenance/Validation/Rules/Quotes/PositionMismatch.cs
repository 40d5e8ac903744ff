namespace Provenance.Validation.Rules;

/// <summary>Position at odds with the quote.</summary>
internal sealed class PositionMismatch() : Rule<QuoteVisit>("PRV1057", Severity.Warning, "Position at odds with the quote",
    "The position points to other words than the quote; one of the two was not updated, or the text has changed.")
{
    protected override void Check(QuoteVisit visit, Findings findings)
    {
        if (visit.Located is { PositionDiffers: true, Outcome: not AnchorOutcome.NotFound } located
            && visit.Evidence.Position is { Start: >= 0, Length: > 0 })
            findings.Report(visit.Places["position"],
                $"The words {Excerpt.Of(visit.Evidence.Exact)} do not stand at {visit.Evidence.Position} in the text of document {Excerpt.Of(visit.Document?.Id)}{Instead(located)}.",
                "Correct the position, or leave it out.");
    }

    static string Instead(AnchorResult located) => located.Position is { } place ? $", but at {place}" : "";
}
