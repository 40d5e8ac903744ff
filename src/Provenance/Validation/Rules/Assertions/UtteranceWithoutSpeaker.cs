namespace Provenance.Validation.Rules;

/// <summary>Utterance without a speaker.</summary>
internal sealed class UtteranceWithoutSpeaker() : Rule<AssertionVisit>("PRV1068", Severity.Warning, "Utterance without a speaker",
    "A claim that somebody said something needs to know who: the speaker is no factor of the line, and does not make it hearsay.")
{
    protected override void Check(AssertionVisit visit, Findings findings)
    {
        if (visit.Claim.Kind == ClaimKind.Utterance && visit.Assertion is { AttributedTo: null, Official: false })
            findings.Report(visit.Assertion.Places.Self,
                $"Claim {Excerpt.Of(visit.Claim.Id)} is an utterance, but document {Excerpt.Of(visit.Assertion.Document)} is not said to attribute it to anybody.",
                "Name the speaker with `attributedTo`.");
    }
}
