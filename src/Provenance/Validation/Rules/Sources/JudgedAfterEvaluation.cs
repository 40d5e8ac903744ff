using System.Globalization;

namespace Provenance.Validation.Rules;

/// <summary>Judged after the evaluation date.</summary>
internal sealed class JudgedAfterEvaluation() : Rule<SourceVisit>("PRV1081", Severity.Info, "Judged after the evaluation date",
    "The evaluation date says what is known on that day; a grade or record of a later day counts, but knows more.")
{
    protected override void Check(SourceVisit visit, Findings findings)
    {
        if (visit.Context.Corpus.AsOf is not { } asOf)
            return;
        foreach (ReliabilityRating rating in visit.Source.Reliability)
            if (rating?.On?.Order(asOf) == DateOrder.After)
                Report(visit, findings, rating.Places["on"], "grade", rating.On, asOf);
        foreach (ReliabilityRecord record in visit.Source.Records)
            if (record?.On?.Order(asOf) == DateOrder.After)
                Report(visit, findings, record.Places["on"], "record", record.On, asOf);
    }

    static void Report(SourceVisit visit, Findings findings, Location place, string what, EdtfDate on, DateOnly asOf) => findings.Report(place,
        string.Create(CultureInfo.InvariantCulture, $"The {what} of source {Excerpt.Of(visit.Source.Id)} is of {on.Text}, after the evaluation date {asOf:yyyy-MM-dd}."),
        "Use what was known of the source on that day, or move `asOf`.");
}
