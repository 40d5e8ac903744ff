namespace Provenance.Validation.Rules;

/// <summary>Grade without a basis.</summary>
internal sealed class GradeWithoutBasis() : Rule<SourceVisit>("PRV1075", Severity.Info, "Grade without a basis",
    "A grade is a judgement of a source's past; without its grounds nobody can check or renew it.")
{
    protected override void Check(SourceVisit visit, Findings findings)
    {
        foreach (ReliabilityRating rating in visit.Source.Reliability)
            if (rating is not null && rating.Grade != Reliability.F && string.IsNullOrWhiteSpace(rating.Basis))
                findings.Report(rating.Places["grade"],
                    $"Source {Excerpt.Of(visit.Source.Id)} is graded {rating.Grade}, but not on what grounds.",
                    "Say what the grade rests on with `basis`, or leave the grade at F.");
    }
}
