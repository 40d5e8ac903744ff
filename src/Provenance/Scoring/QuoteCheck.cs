using Provenance.Lineage;
using Provenance.Text;

namespace Provenance.Scoring;

/// <summary>
/// What comparing quotations with the texts at hand gave: the coder's evidence with the document it is from, and words a document
/// quotes with the originals it has them from. Found once for the corpus; empty where no text is at hand.
/// </summary>
internal sealed class QuoteCheck
{
    readonly Corpus corpus;
    readonly Dictionary<Assertion, QuoteFinding> findings = new(ReferenceEqualityComparer.Instance);
    readonly HashSet<Assertion> compared = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<string, AnchoredText> texts = new(StringComparer.Ordinal);

    public QuoteCheck(CorpusLineage lineage)
    {
        corpus = lineage.Corpus;
        if (corpus.Texts.Count == 0)
            return;
        for (int claim = 0; claim < corpus.Claims.Count; claim++)
            foreach (Assertion assertion in corpus.Claims[claim].Assertions)
                if (assertion.Evidence is { Exact.Length: > 0 } evidence)
                {
                    if (TextOf(assertion.Document) is { } own)
                        Keep(assertion, Compare([(assertion.Document, own)], evidence));
                    int document = lineage.Documents.NumberOf(assertion.Document);
                    if (IsQuotation(assertion) || Array.Exists(lineage.Routes.Of(claim, assertion, document), route => (route.Marks & RouteMarks.Quotes) != 0))
                        CompareWithOriginals(lineage, claim, assertion, document);
                }
        texts.Clear();
    }

    /// <summary>Whether an assertion gives somebody's words in quotation marks.</summary>
    public static bool IsQuotation(Assertion assertion) => assertion is { Manner: Manner.Quotation, AttributedTo: not null };

    /// <summary>Whether quoted words were compared with a text they were taken from.</summary>
    public bool IsCompared(Assertion assertion) => compared.Count > 0 && compared.Contains(assertion);

    /// <summary>Whether the words of an assertion are in a text at hand where they ought to be, neither as they are nor nearly so.</summary>
    public bool IsMissing(Assertion assertion) => findings.Count > 0 && findings.TryGetValue(assertion, out QuoteFinding? found) && found.Near is null;

    /// <summary>Whether the words of an assertion stand in a text at hand where they ought to be, but with words changed.</summary>
    public bool IsAltered(Assertion assertion) => findings.Count > 0 && findings.TryGetValue(assertion, out QuoteFinding? found) && found.Near is not null;

    /// <summary>What was found amiss; null when nothing was.</summary>
    public QuoteFinding? Of(Assertion assertion) => findings.GetValueOrDefault(assertion);

    void CompareWithOriginals(CorpusLineage lineage, int claim, Assertion assertion, int document)
    {
        SortedSet<int> originals = [];
        foreach (Route route in lineage.Routes.Of(claim, assertion, document))
        {
            originals.UnionWith(route.RestsOn);
            originals.Add(route.Origin);
        }
        originals.RemoveWhere(original => original < 0 || original == document || !IsComparable(lineage.Documents.Documents[original], lineage.Documents.Documents[document]));
        List<(string, AnchoredText)> held = [];
        foreach (int original in originals)
            if (lineage.Documents.Documents[original].Id is var id && TextOf(id) is { } text)
                held.Add((id, text));
        if (held.Count == 0)
            return;
        compared.Add(assertion);
        Keep(assertion, Compare(held, new Evidence { Exact = QuotedWords.Of(assertion.Evidence!.Exact) }));
    }

    void Keep(Assertion assertion, QuoteFinding? finding)
    {
        // Words that are nowhere weigh more than words that were changed.
        if (finding is not null && (!findings.TryGetValue(assertion, out QuoteFinding? before) || (before.Near is not null && finding.Near is null)))
            findings[assertion] = finding;
    }

    /// <summary>Null when the words stand in one of the texts, whatever the typography.</summary>
    static QuoteFinding? Compare(List<(string Id, AnchoredText Text)> held, Evidence evidence)
    {
        foreach ((_, AnchoredText text) in held)
            if (text.Locate(evidence).Outcome != AnchorOutcome.NotFound)
                return null;
        foreach ((string id, AnchoredText text) in held)
            if (NearWords.Find(text.Text, evidence.Exact) is { } near)
                return new QuoteFinding(evidence.Exact, id, near);
        return new QuoteFinding(evidence.Exact, held[0].Id, null);
    }

    AnchoredText? TextOf(string document)
    {
        if (!texts.TryGetValue(document, out AnchoredText? anchored) && corpus.Texts.Find(document) is { } text)
            texts.Add(document, anchored = new AnchoredText(text.Content));
        return anchored;
    }

    /// <summary>Words can be looked up in a text of the same language alone.</summary>
    static bool IsComparable(Document original, Document document) =>
        original.Language is not { } left || document.Language is not { } right || Primary(left).Equals(Primary(right), StringComparison.OrdinalIgnoreCase);

    static string Primary(string tag) => tag.Split('-')[0];
}

/// <summary>Quoted words that are not in a text as they are quoted.</summary>
/// <param name="Words">The quoted words.</param>
/// <param name="Document">The id of the document they were looked up in.</param>
/// <param name="Near">What stands there instead; null when nothing comes near.</param>
internal sealed record QuoteFinding(string Words, string Document, string? Near);
