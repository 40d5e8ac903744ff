namespace Provenance.Validation.Rules;

/// <summary>One rater twice.</summary>
internal sealed class RepeatedRater() : Rule<SourceVisit>("PRV1083", Severity.Warning, "One rater twice",
    "Of one rater's judgements the latest counts; where the dates do not tell which it is, each counts as if two raters had spoken.")
{
    protected override void Check(SourceVisit visit, Findings findings)
    {
        Dictionary<string, EdtfDate?> graded = new(StringComparer.Ordinal), counted = new(StringComparer.Ordinal);
        foreach (ReliabilityRating rating in visit.Source.Reliability)
            if (rating?.By is { } by && !IsToldApart(graded, by, rating.On))
                Report(visit, findings, rating.Places["by"], by, "graded");
        foreach (ReliabilityRecord record in visit.Source.Records)
            if (record?.By is { } by && !IsToldApart(counted, by, record.On))
                Report(visit, findings, record.Places["by"], by, "counted for");
    }

    static bool IsToldApart(Dictionary<string, EdtfDate?> seen, string rater, EdtfDate? day)
    {
        bool isTold = !seen.TryGetValue(rater, out EdtfDate? before)
            || (day is not null && before is not null && day.Order(before) != DateOrder.CannotTell);
        seen[rater] = day;
        return isTold;
    }

    static void Report(SourceVisit visit, Findings findings, Location place, string rater, string verb) => findings.Report(place,
        $"Source {Excerpt.Of(visit.Source.Id)} is {verb} twice by {Excerpt.Of(rater)}, and the dates do not tell which is the later.",
        "Date both with `on`, or delete the earlier.");
}
