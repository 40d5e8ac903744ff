namespace Provenance.Validation.Rules;

/// <summary>Record without a basis.</summary>
internal sealed class RecordWithoutBasis() : Rule<SourceVisit>("PRV1080", Severity.Info, "Record without a basis",
    "A record stands in the place of a grade; unless it is said which claims were counted, nobody can tell whether they are those to be judged.")
{
    protected override void Check(SourceVisit visit, Findings findings)
    {
        foreach (ReliabilityRecord record in visit.Source.Records)
            if (record is not null && string.IsNullOrWhiteSpace(record.Basis))
                findings.Report(record.Places["right"],
                    $"Source {Excerpt.Of(visit.Source.Id)} has a record of {record.Counts}, but not of which claims.",
                    "Say with `basis` which claims were counted; those of this corpus must not be among them.");
    }
}
