namespace Provenance.Validation.Rules;

/// <summary>Claim contradicts itself.</summary>
internal sealed class ContradictsItself() : Rule<ClaimVisit>("PRV1034", Severity.Error, "Claim contradicts itself",
    "A claim that cannot hold if it holds is meaningless.")
{
    protected override void Check(ClaimVisit visit, Findings findings)
    {
        foreach (string other in visit.Claim.Contradicts)
            if (other is not null && other == visit.Claim.Id)
                findings.Report(visit.Claim.Places["contradicts"],
                    $"Claim {Excerpt.Of(other)} is said to contradict itself.",
                    "Name the rival claim, or delete the entry.");
    }
}
