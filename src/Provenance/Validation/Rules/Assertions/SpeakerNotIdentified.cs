namespace Provenance.Validation.Rules;

/// <summary>Attributed to nobody in particular.</summary>
internal sealed class SpeakerNotIdentified() : Rule<AssertionVisit>("PRV1069", Severity.Info, "Attributed to nobody in particular",
    "What is attributed to somebody nobody can name rests on an unknown origin.")
{
    protected override void Check(AssertionVisit visit, Findings findings)
    {
        if (visit.Context.Sources.Find(visit.Assertion.AttributedTo) is { Kind: SourceKind.Unknown } speaker)
            findings.Report(visit.Assertion.Places["attributedTo"],
                $"Document {Excerpt.Of(visit.Assertion.Document)} attributes claim {Excerpt.Of(visit.Claim.Id)} to {Excerpt.Of(speaker.Id)}, whom nobody can name.",
                "Name the speaker if the text does; use kind `anonymous` for one that is described.");
    }
}
