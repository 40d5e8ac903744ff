namespace Provenance.Text;

/// <summary>Describes a stretch of a text by its words and as little context as makes them unique.</summary>
sealed class QuoteWriter(AnchoredText text)
{
    const int LongestContext = 32;

    public Evidence Describe(TextPosition position)
    {
        if (!text.TryUnits(position, out Span span))
            throw new ArgumentOutOfRangeException(nameof(position), position, $"The text has {Explain.Number(text.Length)} code points.");
        span = text.Plain.Widen(span);
        if (text.Plain.Core(span).Length == 0)
            throw new ArgumentException("There are no words to quote between these places.", nameof(position));
        TextPosition meant = text.Position(span);
        Evidence bare = new() { Exact = text.Slice(span) };
        AnchorResult result = text.Locate(bare);
        if (Leads(result, meant))
            return bare;
        (Evidence Evidence, AnchorResult Result) narrowest = (bare, result);
        foreach (Evidence described in WithContext(bare, span))
        {
            result = text.Locate(described);
            if (Leads(result, meant))
                return described;
            if (result.Positions.Count < narrowest.Result.Positions.Count && result.Positions.AsSpan().Contains(meant))
                narrowest = (described, result);
        }
        return narrowest.Evidence with { Occurrence = narrowest.Result.Positions.AsSpan().IndexOf(meant) + 1 };
    }

    static bool Leads(AnchorResult result, TextPosition meant) => result.Outcome == AnchorOutcome.Found && result.Position == meant;

    /// <summary>The same words with one more word of context each time: before, after, and on both sides.</summary>
    IEnumerable<Evidence> WithContext(Evidence bare, Span span)
    {
        Span core = text.Plain.Core(span);
        List<string> before = Before(core.Start), after = After(core.End);
        for (int words = 0; words < Math.Max(before.Count, after.Count); words++)
        {
            if (words < before.Count)
                yield return bare with { Prefix = before[words] };
            if (words < after.Count)
                yield return bare with { Suffix = after[words] };
            if (before.Count > 0 && after.Count > 0)
                yield return bare with { Prefix = before[Math.Min(words, before.Count - 1)], Suffix = after[Math.Min(words, after.Count - 1)] };
        }
    }

    /// <summary>The stretches of whole words that end where the quote begins, shortest first.</summary>
    List<string> Before(int end)
    {
        List<string> contexts = [];
        int points = 0;
        for (int at = end; at > 0 && points < LongestContext; points++)
        {
            int length = at > 1 && char.IsLowSurrogate(text.Text[at - 1]) && char.IsHighSurrogate(text.Text[at - 2]) ? 2 : 1;
            at -= length;
            if (!char.IsWhiteSpace(text.Text[at]) && (at == 0 || char.IsWhiteSpace(text.Text[at - 1])))
                contexts.Add(text.Text[at..end]);
        }
        return contexts;
    }

    /// <summary>The stretches of whole words that begin where the quote ends, shortest first.</summary>
    List<string> After(int start)
    {
        List<string> contexts = [];
        int points = 0;
        for (int at = start; at < text.Text.Length && points < LongestContext; points++)
        {
            bool word = !char.IsWhiteSpace(text.Text[at]);
            at += CodePoints.UnitsAt(text.Text, at);
            if (word && (at == text.Text.Length || char.IsWhiteSpace(text.Text[at])))
                contexts.Add(text.Text[start..at]);
        }
        return contexts;
    }
}
