namespace Provenance.Validation.Rules;

/// <summary>Record at odds with the grade.</summary>
internal sealed class RecordAtOddsWithGrade() : Rule<SourceVisit>("PRV1082", Severity.Info, "Record at odds with the grade",
    "A source that is graded A or B and was mostly wrong, or D or E and was mostly right, is judged on different grounds; the record counts.")
{
    /// <summary>Shorter records are left alone: a few claims may go either way.</summary>
    const long Telling = 8;

    protected override void Check(SourceVisit visit, Findings findings)
    {
        foreach (ReliabilityRecord record in visit.Source.Records)
        {
            if (record is null || (long)record.Counts.Right + record.Counts.Wrong < Telling)
                continue;
            bool isGood = record.Counts.Right > record.Counts.Wrong, isBad = record.Counts.Right < record.Counts.Wrong;
            foreach (ReliabilityRating rating in visit.Source.Reliability)
                if ((isGood && rating?.Grade is Reliability.D or Reliability.E) || (isBad && rating?.Grade is Reliability.A or Reliability.B))
                {
                    findings.Report(record.Places["right"],
                        $"Source {Excerpt.Of(visit.Source.Id)} is graded {rating!.Grade}, and was right in {record.Counts} settled claims.",
                        "Compare the grounds; the record counts in the place of the grade.");
                    break;
                }
        }
    }
}
