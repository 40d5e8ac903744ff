namespace Provenance.Validation.Rules;

/// <summary>Unknown party to a claim.</summary>
internal sealed class UnknownStakeholder() : Rule<ClaimVisit>("PRV1026", Severity.Error, "Unknown party to a claim",
    "Whoever has a stake in a claim has to be in the corpus.")
{
    protected override void Check(ClaimVisit visit, Findings findings)
    {
        foreach (string id in visit.Claim.Parties)
            if (visit.Context.Sources.Lacks(id ?? ""))
                findings.Report(visit.Claim.Places["parties"],
                    $"Claim {Excerpt.Of(visit.Claim.Id)} names source {Excerpt.Of(id)} as a party, which is not in the corpus.",
                    visit.Context.Sources.Fix(id));
    }
}
