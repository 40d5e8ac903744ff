namespace Provenance.Validation.Rules;

/// <summary>Affiliation stated by an unknown source.</summary>
internal sealed class UnknownStater() : Rule<AffiliationVisit>("PRV1018", Severity.Error, "Affiliation stated by an unknown source",
    "Who states an affiliation decides what it weighs, and has to be in the corpus.")
{
    protected override void Check(AffiliationVisit visit, Findings findings)
    {
        string? id = visit.Affiliation.StatedBy;
        if (visit.Context.Sources.Lacks(id))
            findings.Report(visit.Affiliation.Places["statedBy"],
                $"An affiliation of {Excerpt.Of(visit.Source.Id)} is stated by source {Excerpt.Of(id)}, which is not in the corpus.",
                visit.Context.Sources.Fix(id));
    }
}
