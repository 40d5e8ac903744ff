namespace Provenance.Validation.Rules;

/// <summary>Chain through an unknown source.</summary>
internal sealed class UnknownHandSource() : Rule<HandVisit>("PRV1016", Severity.Error, "Chain through an unknown source",
    "The hands a document went through are its factors, and have to be in the corpus.")
{
    protected override void Check(HandVisit visit, Findings findings)
    {
        string id = visit.Hand.Source;
        if (!string.IsNullOrWhiteSpace(id) && visit.Context.Sources.Lacks(id))
            findings.Report(visit.Hand.Places["source"],
                $"The {Term<HandRole>.Of(visit.Hand.Role)} of document {Excerpt.Of(visit.Document.Id)} is source {Excerpt.Of(id)}, which is not in the corpus.",
                visit.Context.Sources.Fix(id));
    }
}
