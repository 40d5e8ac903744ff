namespace Provenance.Validation.Rules;

/// <summary>Published at odds with the chain.</summary>
internal sealed class PublishedOutsideChain() : Rule<DocumentVisit>("PRV1043", Severity.Warning, "Published at odds with the chain",
    "A document is what the last hand of its chain put out: it did not appear before a hand had it, nor after the last one published it.")
{
    protected override void Check(DocumentVisit visit, Findings findings)
    {
        if (visit.Document.Published is not { } published)
            return;
        ValueList<Hand> chain = visit.Document.Chain;
        for (int i = 0; i < chain.Count; i++)
        {
            if (chain[i] is not { On: { } on } hand)
                continue;
            if (published.Order(on) == DateOrder.Before)
                Report(visit, published, hand, "before", findings);
            else if (i == chain.Count - 1 && Publishes(hand.Role) && published.Order(on) == DateOrder.After)
                Report(visit, published, hand, "after", findings);
        }
    }

    static bool Publishes(HandRole role) => role is HandRole.Publisher or HandRole.Republisher or HandRole.Aggregator;

    static void Report(DocumentVisit visit, EdtfDate published, Hand hand, string order, Findings findings) =>
        findings.Report(visit.Document.Places["published"],
            $"Document {Excerpt.Of(visit.Document.Id)} appeared on {published.Text}, {order} its {Term<HandRole>.Of(hand.Role)} {Excerpt.Of(hand.Source)} had it ({hand.On?.Text}).",
            "Correct `published`, or the date in the chain.");
}
