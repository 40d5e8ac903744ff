namespace Provenance.Validation.Rules;

/// <summary>Record of nothing.</summary>
internal sealed class EmptyRecord() : Rule<SourceVisit>("PRV1079", Severity.Warning, "Record of nothing",
    "A record in which no claim was settled says nothing of the source, and is passed over.")
{
    protected override void Check(SourceVisit visit, Findings findings)
    {
        foreach (ReliabilityRecord record in visit.Source.Records)
            if (record is { Counts: { Right: 0, Wrong: 0 } })
                findings.Report(record.Places["right"],
                    $"Source {Excerpt.Of(visit.Source.Id)} has a record of no claim at all.",
                    "Count the claims that were settled since, or delete the record.");
    }
}
