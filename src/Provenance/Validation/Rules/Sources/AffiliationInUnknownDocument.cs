namespace Provenance.Validation.Rules;

/// <summary>Affiliation stated in an unknown document.</summary>
internal sealed class AffiliationInUnknownDocument() : Rule<AffiliationVisit>("PRV1019", Severity.Error, "Affiliation stated in an unknown document",
    "The document that states an affiliation has to be in the corpus, so that the words can be checked.")
{
    protected override void Check(AffiliationVisit visit, Findings findings)
    {
        string? id = visit.Affiliation.StatedIn;
        if (visit.Context.Documents.Lacks(id))
            findings.Report(visit.Affiliation.Places["statedIn"],
                $"An affiliation of {Excerpt.Of(visit.Source.Id)} is stated in document {Excerpt.Of(id)}, which is not in the corpus.",
                visit.Context.Documents.Fix(id));
    }
}
