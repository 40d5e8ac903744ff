namespace Provenance.Validation.Rules;

/// <summary>Two claims with one statement.</summary>
internal sealed class RepeatedStatement() : Rule<CorpusVisit>("PRV1065", Severity.Warning, "Two claims with one statement",
    "The same sentence as two claims divides its evidence between them.")
{
    protected override void Check(CorpusVisit visit, Findings findings)
    {
        Dictionary<string, Claim> first = new(visit.Corpus.Claims.Count, StringComparer.Ordinal);
        foreach (Claim claim in visit.Corpus.Claims)
            if (claim is not null && !string.IsNullOrWhiteSpace(claim.Statement) && !first.TryAdd(claim.Statement, claim))
                findings.Report(claim.Places["statement"],
                    $"Claim {Excerpt.Of(claim.Id)} has the same statement as claim {Excerpt.Of(first[claim.Statement].Id)}.",
                    "Merge the two, or reword one.",
                    "claims/" + claim.Id);
    }
}
