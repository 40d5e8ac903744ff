namespace Provenance.Validation.Rules;

/// <summary>Prediction or opinion coded as fact.</summary>
internal sealed class KindAtOddsWithWording() : Rule<ClaimVisit>("PRV1062", Severity.Warning, "Prediction or opinion coded as fact",
    "A sentence about what will or ought to be cannot be held against the world now; coded as event, state or quantity it would be ranked.")
{
    protected override void Check(ClaimVisit visit, Findings findings)
    {
        if (visit.Claim.Kind is not (ClaimKind.Event or ClaimKind.State or ClaimKind.Quantity) || visit.Claim.Statement is not { } statement)
            return;
        if (Wording.Telling(statement) is { } word)
            findings.Report(visit.Claim.Places["kind"],
                $"Claim {Excerpt.Of(visit.Claim.Id)} is coded as {Term<ClaimKind>.Of(visit.Claim.Kind)}, but says `{word.Word}`.",
                $"Code it as {Term<ClaimKind>.Of(word.Kind)}, as utterance if the claim is that somebody said so, or reword it.");
    }
}
