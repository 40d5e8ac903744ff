namespace Provenance.Validation.Rules;

/// <summary>Texts not at hand.</summary>
internal sealed class TextsNotAtHand() : Rule<CorpusVisit>("PRV1060", Severity.Info, "Texts not at hand",
    "Quotes from texts that are not at hand cannot be checked.")
{
    protected override void Check(CorpusVisit visit, Findings findings)
    {
        HashSet<string> unverified = new(StringComparer.Ordinal);
        int quotes = 0;
        foreach (Claim claim in visit.Corpus.Claims)
            foreach (Assertion assertion in claim?.Assertions ?? default)
                if (assertion is { Evidence: not null } && visit.Context.Documents.Find(assertion.Document) is { } document
                    && visit.Context.TextOf(document) is null)
                {
                    unverified.Add(assertion.Document);
                    quotes++;
                }
        if (quotes > 0)
            findings.Report(visit.Corpus.Places["texts"],
                $"{Said.Count(quotes, "quote")} from {Said.Count(unverified.Count, "document")} cannot be checked, since the text is not at hand.",
                "Put the texts into the folder that `texts` names, if they may be kept.");
    }
}
