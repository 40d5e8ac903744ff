namespace Provenance.Validation.Rules;

/// <summary>Position that is no stretch of text.</summary>
internal sealed class PositionOutOfRange() : Rule<QuoteVisit>("PRV1040", Severity.Error, "Position that is no stretch of text",
    "A position is two counts of Unicode code points: a start from 0, and an end after it.")
{
    protected override void Check(QuoteVisit visit, Findings findings)
    {
        if (visit.Evidence.Position is { } position && (position.Start < 0 || position.End <= position.Start))
            findings.Report(visit.Places["position"],
                $"The position {position} is no stretch of text.",
                "Give start and end in Unicode code points, end after start, or leave it out.");
    }
}
