namespace Provenance.Validation.Rules;

/// <summary>Claim entails itself.</summary>
internal sealed class EntailsItself() : Rule<ClaimVisit>("PRV1033", Severity.Error, "Claim entails itself",
    "That a claim follows from itself says nothing.")
{
    protected override void Check(ClaimVisit visit, Findings findings)
    {
        foreach (string other in visit.Claim.Entails)
            if (other is not null && other == visit.Claim.Id)
                findings.Report(visit.Claim.Places["entails"],
                    $"Claim {Excerpt.Of(other)} is said to entail itself.",
                    "Name the more general claim, or delete the entry.");
    }
}
