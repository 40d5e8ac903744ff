namespace Provenance.Validation.Rules;

/// <summary>Attributed to an unknown source.</summary>
internal sealed class UnknownSpeaker() : Rule<AssertionVisit>("PRV1014", Severity.Error, "Attributed to an unknown source",
    "Whoever a statement is attributed to is an origin, and has to be in the corpus; an unnamed one as a source of kind `unknown` or `anonymous`.")
{
    protected override void Check(AssertionVisit visit, Findings findings)
    {
        string? id = visit.Assertion.AttributedTo;
        if (visit.Context.Sources.Lacks(id))
            findings.Report(visit.Assertion.Places["attributedTo"],
                $"Document {Excerpt.Of(visit.Assertion.Document)} attributes claim {Excerpt.Of(visit.Claim.Id)} to source {Excerpt.Of(id)}, which is not in the corpus.",
                visit.Context.Sources.Fix(id));
    }
}
