namespace Provenance.Validation.Rules;

/// <summary>Affiliation ends before it begins.</summary>
internal sealed class AffiliationEndsBeforeItBegins() : Rule<AffiliationVisit>("PRV1046", Severity.Warning, "Affiliation ends before it begins",
    "A tie that ended before it began never held and links nothing.")
{
    protected override void Check(AffiliationVisit visit, Findings findings)
    {
        if (visit.Affiliation is { Since: { } since, Until: { } until } && until.Order(since) == DateOrder.Before)
            findings.Report(visit.Affiliation.Places["until"],
                $"Source {Excerpt.Of(visit.Source.Id)} is affiliated ({Term<AffiliationRelation>.Of(visit.Affiliation.Relation)}) with {Excerpt.Of(visit.Affiliation.Party)} since {since.Text}, but only until {until.Text}.",
                "Swap or correct the dates.");
    }
}
