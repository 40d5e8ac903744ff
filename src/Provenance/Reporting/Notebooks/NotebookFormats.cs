namespace Provenance.Reporting;

/// <summary>What notebook kernels ask for the ways to show a type; they call it by the names of its members.</summary>
internal sealed class NotebookFormats
{
    readonly NotebookFormat[] formats = [new()];

    /// <summary>The ways.</summary>
    public IEnumerable<object> CreateTypeFormatters() => formats;
}

/// <summary>Shows whatever has a card as HTML. Kernels call it by the names of its members.</summary>
internal sealed class NotebookFormat
{
    /// <summary>The kind of text that comes out.</summary>
    public string MimeType { get; } = "text/html";

    /// <summary>Writes a value; false when it has no card.</summary>
#pragma warning disable CA1822 // Kernels call it on an instance.
    public bool Format(object instance, TextWriter writer)
#pragma warning restore CA1822
    {
        Card card = new(writer);
        switch (instance)
        {
            case Ranking ranking:
                RankingCard.Write(card, new RankingView(ranking), RankingCard.Rows);
                return true;
            case RankingView view:
                RankingCard.Write(card, view, int.MaxValue);
                return true;
            case RankedClaim claim:
                ClaimCard.Write(card, claim);
                return true;
            case Explanation explanation:
                ExplanationCard.Write(card, explanation);
                return true;
            case Corpus corpus:
                CorpusCard.Write(card, corpus);
                return true;
            case Source source:
                SourceCard.Write(card, source);
                return true;
            case TruthEstimate estimate:
                TruthCard.Write(card, estimate);
                return true;
            default:
                return false;
        }
    }
}
