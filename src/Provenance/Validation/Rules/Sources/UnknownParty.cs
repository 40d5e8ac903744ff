namespace Provenance.Validation.Rules;

/// <summary>Affiliated with an unknown source.</summary>
internal sealed class UnknownParty() : Rule<AffiliationVisit>("PRV1017", Severity.Error, "Affiliated with an unknown source",
    "The party of an affiliation has to be in the corpus, even if it carries nothing.")
{
    protected override void Check(AffiliationVisit visit, Findings findings)
    {
        string id = visit.Affiliation.Party;
        if (!string.IsNullOrWhiteSpace(id) && visit.Context.Sources.Lacks(id))
            findings.Report(visit.Affiliation.Places["party"],
                $"Source {Excerpt.Of(visit.Source.Id)} has an affiliation ({Term<AffiliationRelation>.Of(visit.Affiliation.Relation)}) with source {Excerpt.Of(id)}, which is not in the corpus.",
                visit.Context.Sources.Fix(id));
    }
}
