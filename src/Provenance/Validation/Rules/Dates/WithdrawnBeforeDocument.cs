namespace Provenance.Validation.Rules;

/// <summary>Withdrawn before it appeared.</summary>
internal sealed class WithdrawnBeforeDocument() : Rule<WithdrawalVisit>("PRV1044", Severity.Warning, "Withdrawn before it appeared",
    "A statement is taken back after it was made.")
{
    protected override void Check(WithdrawalVisit visit, Findings findings)
    {
        if (visit.Withdrawal.On is not { } on || visit.Document is not { } document || Appearance.Of(document) is not { } appeared)
            return;
        if (on.Order(appeared) == DateOrder.Before)
            findings.Report(visit.Withdrawal.Places["on"],
                $"Withdrawn on {on.Text}, before document {Excerpt.Of(document.Id)} appeared ({appeared.Text}).",
                "Correct one of the dates.");
    }
}
