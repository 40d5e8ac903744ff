namespace Provenance.Validation.Rules;

/// <summary>Affiliation without a party.</summary>
internal sealed class MissingParty() : Rule<AffiliationVisit>("PRV1010", Severity.Error, "Affiliation without a party",
    "An affiliation ties two sources; without the party it ties the source to nobody.")
{
    protected override void Check(AffiliationVisit visit, Findings findings)
    {
        if (string.IsNullOrWhiteSpace(visit.Affiliation.Party))
            findings.Report(visit.Affiliation.Places["party"],
                $"Source {Excerpt.Of(visit.Source.Id)} has an affiliation ({Term<AffiliationRelation>.Of(visit.Affiliation.Relation)}) with nobody.",
                "Name the other source with `party`.");
    }
}
