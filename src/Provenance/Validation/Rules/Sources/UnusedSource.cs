namespace Provenance.Validation.Rules;

/// <summary>Source never used.</summary>
internal sealed class UnusedSource() : Rule<SourceVisit>("PRV1077", Severity.Info, "Source never used",
    "No document, claim or other source names it, and no document is said to tell of a tie of its own.")
{
    protected override void Check(SourceVisit visit, Findings findings)
    {
        if (visit.Source.Id is { } id && !visit.Context.Usage.Sources.Contains(id) && !visit.Source.Affiliations.Any(affiliation => affiliation?.StatedIn is not null))
            findings.Report(visit.Source.Places.Self, $"Nothing names source {Excerpt.Of(id)}.", "Delete it, or add what is missing.");
    }
}
