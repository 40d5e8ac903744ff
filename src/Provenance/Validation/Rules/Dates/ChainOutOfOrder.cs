namespace Provenance.Validation.Rules;

/// <summary>Chain out of order.</summary>
internal sealed class ChainOutOfOrder() : Rule<DocumentVisit>("PRV1042", Severity.Warning, "Chain out of order",
    "A chain lists the hands in the order in which they had the text.")
{
    protected override void Check(DocumentVisit visit, Findings findings)
    {
        Hand? last = null;
        ValueList<Hand> chain = visit.Document.Chain;
        for (int i = 0; i < chain.Count; i++)
        {
            if (chain[i] is not { On: { } on } hand)
                continue;
            if (last?.On is { } before && on.Order(before) == DateOrder.Before)
                findings.Report(hand.Places["on"],
                    $"Source {Excerpt.Of(hand.Source)} had document {Excerpt.Of(visit.Document.Id)} on {on.Text}, before {Excerpt.Of(last.Source)} ({before.Text}), who stands earlier in the chain.",
                    "Correct a date, or the order of the chain.");
            last = hand;
        }
    }
}
