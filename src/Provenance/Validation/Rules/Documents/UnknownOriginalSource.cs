namespace Provenance.Validation.Rules;

/// <summary>Original of an unknown source.</summary>
internal sealed class UnknownOriginalSource() : Rule<DerivationVisit>("PRV1022", Severity.Error, "Original of an unknown source",
    "The source of an original that is not held has to be in the corpus.")
{
    protected override void Check(DerivationVisit visit, Findings findings)
    {
        string? id = visit.Derivation.Source;
        if (visit.Context.Sources.Lacks(id))
            findings.Report(visit.Derivation.Places["source"],
                $"Document {Excerpt.Of(visit.Document.Id)} derives from a text of source {Excerpt.Of(id)}, which is not in the corpus.",
                visit.Context.Sources.Fix(id));
    }
}
