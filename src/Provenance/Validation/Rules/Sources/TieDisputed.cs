namespace Provenance.Validation.Rules;

/// <summary>Tie stated by one, denied by another.</summary>
internal sealed class TieDisputed() : Rule<CorpusVisit>("PRV1073", Severity.Info, "Tie stated by one, denied by another",
    "Both statements stand: a denial by an interested party removes nothing.")
{
    protected override void Check(CorpusVisit visit, Findings findings)
    {
        foreach (DisputedTies.Dispute dispute in DisputedTies.Among(visit.Corpus))
            findings.Report(dispute.Denied.Places["party"],
                $"That {Excerpt.Of(dispute.Source.Id)} is affiliated with {Excerpt.Of(dispute.Denied.Party)} ({Term<AffiliationRelation>.Of(dispute.Denied.Relation)}) is denied here and stated elsewhere{dispute.Where}.",
                "Keep both if both were said; delete the one that was not.",
                "sources/" + dispute.Source.Id);
    }
}
