namespace Provenance.Validation.Rules;

/// <summary>Quote from no document.</summary>
internal sealed class QuoteFromNowhere() : Rule<AffiliationVisit>("PRV1052", Severity.Warning, "Quote from no document",
    "The words of an affiliation stand in the document that states it; without one nobody can look them up.")
{
    protected override void Check(AffiliationVisit visit, Findings findings)
    {
        if (visit.Affiliation is { Evidence: not null, StatedIn: null })
            findings.Report(visit.Affiliation.Places["quote"],
                $"The words about {Excerpt.Of(visit.Source.Id)} and {Excerpt.Of(visit.Affiliation.Party)} are quoted from no document.",
                "Name the document with `statedIn`.");
    }
}
