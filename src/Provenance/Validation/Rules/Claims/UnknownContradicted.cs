namespace Provenance.Validation.Rules;

/// <summary>Contradicts an unknown claim.</summary>
internal sealed class UnknownContradicted() : Rule<ClaimVisit>("PRV1025", Severity.Error, "Contradicts an unknown claim",
    "The support of one claim opposes the other, which has to be in the corpus.")
{
    protected override void Check(ClaimVisit visit, Findings findings)
    {
        foreach (string id in visit.Claim.Contradicts)
            if (visit.Context.Claims.Lacks(id ?? ""))
                findings.Report(visit.Claim.Places["contradicts"],
                    $"Claim {Excerpt.Of(visit.Claim.Id)} contradicts claim {Excerpt.Of(id)}, which is not in the corpus.",
                    visit.Context.Claims.Fix(id));
    }
}
