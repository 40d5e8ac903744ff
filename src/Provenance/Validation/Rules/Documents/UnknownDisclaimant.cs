namespace Provenance.Validation.Rules;

/// <summary>Disclaimer by an unknown source.</summary>
internal sealed class UnknownDisclaimant() : Rule<DisclaimerVisit>("PRV1023", Severity.Error, "Disclaimer by an unknown source",
    "Whoever disclaims has to be in the corpus.")
{
    protected override void Check(DisclaimerVisit visit, Findings findings)
    {
        string? id = visit.Disclaimer.By;
        if (visit.Context.Sources.Lacks(id))
            findings.Report(visit.Disclaimer.Places["by"],
                $"A disclaimer in document {Excerpt.Of(visit.Document.Id)} is by source {Excerpt.Of(id)}, which is not in the corpus.",
                visit.Context.Sources.Fix(id));
    }
}
