namespace Provenance.Validation.Rules;

/// <summary>Manner without a speaker.</summary>
internal sealed class MannerWithoutSpeaker() : Rule<AssertionVisit>("PRV1036", Severity.Error, "Manner without a speaker",
    "A manner says how somebody else's words are rendered; in the document's own voice there are none.")
{
    protected override void Check(AssertionVisit visit, Findings findings)
    {
        if (visit.Assertion is { Manner: { } manner, AttributedTo: null })
            findings.Report(visit.Assertion.Places["manner"],
                $"The manner is `{Term<Manner>.Of(manner)}`, but nobody is quoted.",
                "Say whose words they are with `attributedTo` (a source of kind `anonymous` or `unknown` if nobody is named), or delete `manner`.");
    }
}
