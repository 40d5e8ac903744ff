namespace Provenance.Validation.Rules;

/// <summary>Source the same as itself.</summary>
internal sealed class SameAsItself() : Rule<SourceVisit>("PRV1031", Severity.Error, "Source the same as itself",
    "Another name is another entry.")
{
    protected override void Check(SourceVisit visit, Findings findings)
    {
        if (visit.Source.SameAs is { } other && other == visit.Source.Id)
            findings.Report(visit.Source.Places["sameAs"],
                $"Source {Excerpt.Of(other)} is said to be another name of itself.",
                "Name the other source, or delete `sameAs`.");
    }
}
