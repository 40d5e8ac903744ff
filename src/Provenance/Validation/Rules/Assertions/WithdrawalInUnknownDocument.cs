namespace Provenance.Validation.Rules;

/// <summary>Withdrawn in an unknown document.</summary>
internal sealed class WithdrawalInUnknownDocument() : Rule<WithdrawalVisit>("PRV1020", Severity.Error, "Withdrawn in an unknown document",
    "The document that takes a statement or another document back has to be in the corpus; leave it out where none is held.")
{
    protected override void Check(WithdrawalVisit visit, Findings findings)
    {
        string? id = visit.Withdrawal.StatedIn;
        if (visit.Context.Documents.Lacks(id))
            findings.Report(visit.Withdrawal.Places["statedIn"],
                $"The withdrawal is stated in document {Excerpt.Of(id)}, which is not in the corpus.",
                visit.Context.Documents.Fix(id));
    }
}
