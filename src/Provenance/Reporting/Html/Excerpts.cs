using System.Collections.Concurrent;

namespace Provenance.Reporting;

/// <summary>Quoted words as they stand in the texts at hand, with what is around them. For any number of threads.</summary>
internal sealed class Excerpts(Ranking ranking, int context)
{
    readonly ConcurrentDictionary<string, Lazy<AnchoredText?>> texts = new(StringComparer.Ordinal);

    /// <summary>The words of an assertion.</summary>
    public Excerpt? Of(Assertion assertion) => assertion.Evidence is not { } evidence ? null
        : ranking.Model.Quotes.Of(assertion) is { } amiss ? new Excerpt(evidence.Exact, Standing.Amiss) { Instead = amiss.Near, LookedUpIn = amiss.Document }
        : Of(evidence, assertion.Document);

    /// <summary>The words of anything else that is said in a document.</summary>
    public Excerpt? Of(Evidence? evidence, string? document)
    {
        if (evidence is null)
            return null;
        if (document is null || TextOf(document) is not { } text)
            return new Excerpt(evidence.Exact, Standing.Unchecked);
        AnchorResult found = text.Locate(evidence);
        if (found.Position is not { } position)
            return new Excerpt(evidence.Exact, found.Outcome == AnchorOutcome.NotFound ? Standing.Amiss : Standing.Found);
        // Only the words themselves where the reader is to see no more of a text.
        return context == 0 ? new Excerpt(text.Words(position), Standing.Found) : new Excerpt(text.Words(position), Standing.Found)
        {
            Before = Before(text, position.Start),
            After = After(text, position.End),
        };
    }

    AnchoredText? TextOf(string document) => texts.GetOrAdd(document, id => new Lazy<AnchoredText?>(() =>
        ranking.Corpus.Texts.Find(id) is { } text ? new AnchoredText(text.Content) : null)).Value;

    string Before(AnchoredText text, int end)
    {
        int start = Math.Max(0, end - context);
        string words = text.Words(new TextPosition(start, end));
        int blank = start == 0 ? -1 : words.IndexOf(' ', StringComparison.Ordinal);
        return start == 0 ? words : "…" + (blank < 0 ? words : words[(blank + 1)..]);
    }

    string After(AnchoredText text, int start)
    {
        int end = Math.Min(text.Length, start + context);
        string words = text.Words(new TextPosition(start, end));
        int blank = words.LastIndexOf(' ');
        return end == text.Length ? words : (blank < 0 ? words : words[..blank]) + "…";
    }
}

/// <summary>Words as they are shown.</summary>
/// <param name="Words">The words.</param>
/// <param name="Standing">Whether they were found.</param>
internal sealed record Excerpt(string Words, Standing Standing)
{
    /// <summary>What comes before.</summary>
    public string Before { get; init; } = "";

    /// <summary>What comes after.</summary>
    public string After { get; init; } = "";

    /// <summary>What stands in the text instead; null when nothing comes near.</summary>
    public string? Instead { get; init; }

    /// <summary>The id of the document in which they were looked up in vain; null when it is their own.</summary>
    public string? LookedUpIn { get; init; }
}

/// <summary>What is known of quoted words.</summary>
internal enum Standing
{
    /// <summary>The text is not at hand.</summary>
    Unchecked,

    /// <summary>They stand there.</summary>
    Found,

    /// <summary>They do not, or not as they are quoted.</summary>
    Amiss,
}
