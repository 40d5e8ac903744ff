namespace Provenance.Validation.Rules;

/// <summary>Same as an unknown source.</summary>
internal sealed class UnknownAlias() : Rule<SourceVisit>("PRV1027", Severity.Error, "Same as an unknown source",
    "A source can be another name only of one that is in the corpus.")
{
    protected override void Check(SourceVisit visit, Findings findings)
    {
        string? id = visit.Source.SameAs;
        if (visit.Context.Sources.Lacks(id))
            findings.Report(visit.Source.Places["sameAs"],
                $"Source {Excerpt.Of(visit.Source.Id)} is said to be the same as {Excerpt.Of(id)}, which is not in the corpus.",
                visit.Context.Sources.Fix(id));
    }
}
