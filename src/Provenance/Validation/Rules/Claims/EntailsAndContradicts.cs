namespace Provenance.Validation.Rules;

/// <summary>Claim both entails and contradicts another.</summary>
internal sealed class EntailsAndContradicts() : Rule<ClaimVisit>("PRV1063", Severity.Warning, "Claim both entails and contradicts another",
    "Then the claim could never hold.")
{
    protected override void Check(ClaimVisit visit, Findings findings)
    {
        foreach (string entailed in visit.Claim.Entails)
            if (visit.Context.Claims.Find(entailed) is { } other && (visit.Claim.Contradicts.Holds(entailed) || other.Contradicts.Holds(visit.Claim.Id)))
                findings.Report(visit.Claim.Places["entails"],
                    $"Claim {Excerpt.Of(visit.Claim.Id)} entails {Excerpt.Of(entailed)}, and the two are said to contradict each other.",
                    "Delete one of the two.");
    }
}
