namespace Provenance.Validation.Rules;

/// <summary>Entails an unknown claim.</summary>
internal sealed class UnknownEntailed() : Rule<ClaimVisit>("PRV1024", Severity.Error, "Entails an unknown claim",
    "Support is carried to the entailed claim, which has to be in the corpus.")
{
    protected override void Check(ClaimVisit visit, Findings findings)
    {
        foreach (string id in visit.Claim.Entails)
            if (visit.Context.Claims.Lacks(id ?? ""))
                findings.Report(visit.Claim.Places["entails"],
                    $"Claim {Excerpt.Of(visit.Claim.Id)} entails claim {Excerpt.Of(id)}, which is not in the corpus.",
                    visit.Context.Claims.Fix(id));
    }
}
