namespace Provenance.Validation.Rules;

/// <summary>Source affiliated with itself.</summary>
internal sealed class AffiliatedWithItself() : Rule<AffiliationVisit>("PRV1032", Severity.Error, "Source affiliated with itself",
    "An affiliation ties two different sources.")
{
    protected override void Check(AffiliationVisit visit, Findings findings)
    {
        if (visit.Affiliation.Party is { } party && party == visit.Source.Id)
            findings.Report(visit.Affiliation.Places["party"],
                $"Source {Excerpt.Of(party)} has an affiliation ({Term<AffiliationRelation>.Of(visit.Affiliation.Relation)}) with itself.",
                "Name the other source, or delete the affiliation.");
    }
}
