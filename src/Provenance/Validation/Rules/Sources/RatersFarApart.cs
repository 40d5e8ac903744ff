namespace Provenance.Validation.Rules;

/// <summary>Raters far apart.</summary>
internal sealed class RatersFarApart() : Rule<SourceVisit>("PRV1074", Severity.Info, "Raters far apart",
    "Grades two letters or more apart say that the raters know, or mean, different things.")
{
    protected override void Check(SourceVisit visit, Findings findings)
    {
        ReliabilityRating? best = null, worst = null;
        foreach (ReliabilityRating rating in visit.Source.Reliability)
        {
            if (rating is null || rating.Grade == Reliability.F)
                continue;
            if (best is null || rating.Grade < best.Grade)
                best = rating;
            if (worst is null || rating.Grade > worst.Grade)
                worst = rating;
        }
        if (best is not null && worst is not null && worst.Grade - best.Grade >= 2)
            findings.Report(visit.Source.Places["reliability"],
                $"Source {Excerpt.Of(visit.Source.Id)} is graded {best.Grade}{By(best)} and {worst.Grade}{By(worst)}.",
                "Compare the grounds; the median counts unless a rater is chosen.");
    }

    static string By(ReliabilityRating rating) => rating.By is { } by ? " by " + Excerpt.Of(by) : "";
}
