namespace Provenance.Scoring;

/// <summary>Assertions whose quotation is not in the text at hand. Found once for the corpus; empty where no text is at hand.</summary>
internal sealed class QuoteCheck
{
    readonly HashSet<Assertion> missing = new(ReferenceEqualityComparer.Instance);

    public QuoteCheck(Corpus corpus)
    {
        if (corpus.Texts.Count == 0)
            return;
        Dictionary<string, AnchoredText> texts = new(StringComparer.Ordinal);
        foreach (Claim claim in corpus.Claims)
            foreach (Assertion assertion in claim.Assertions)
                if (assertion.Evidence is { } evidence && corpus.Texts.Find(assertion.Document) is { } text)
                {
                    if (!texts.TryGetValue(assertion.Document, out AnchoredText? anchored))
                        texts.Add(assertion.Document, anchored = new AnchoredText(text.Content));
                    if (anchored.Locate(evidence).Outcome == AnchorOutcome.NotFound)
                        missing.Add(assertion);
                }
    }

    /// <summary>Whether the words of an assertion are not in its document, whose text is at hand.</summary>
    public bool IsMissing(Assertion assertion) => missing.Count > 0 && missing.Contains(assertion);
}
