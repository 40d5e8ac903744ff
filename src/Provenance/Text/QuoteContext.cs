namespace Provenance.Text;

/// <summary>
/// The words recorded before and after a quote, in one form. Of a longer context the 512 units nearest the quote count. White
/// space in the text that the context lacks next to the quote is overlooked; white space the context has must be there.
/// </summary>
sealed class QuoteContext
{
    const int Reach = 512, Stride = 32;
    readonly string before, after;
    readonly bool spaceBefore, spaceAfter;

    public QuoteContext(string? prefix, string? suffix, Folds folds)
    {
        string normalPrefix = NormalisedText.Of(Tail(prefix ?? ""), folds).Content;
        string normalSuffix = NormalisedText.Of(Head(suffix ?? ""), folds).Content;
        before = normalPrefix.TrimEnd(' ');
        after = normalSuffix.TrimStart(' ');
        spaceBefore = normalPrefix.Length > before.Length;
        spaceAfter = normalSuffix.Length > after.Length;
    }

    /// <summary>Whether there is no word of context.</summary>
    public bool IsEmpty => before.Length == 0 && after.Length == 0;

    /// <summary>How much of the context stands round a place.</summary>
    public ContextAgreement At(Span core, NormalisedText text)
    {
        int start = text.From(core.Start), end = text.From(core.End);
        ReadOnlySpan<char> ahead = text.Content.AsSpan(0, start), behind = text.Content.AsSpan(end);
        bool met = !spaceBefore || text.IsSpaced(start);
        int agreeing = met ? AgreeingEnd(ahead.TrimEnd(' '), before) : 0;
        bool wholeBefore = agreeing == before.Length;
        int words = Words(before.AsSpan(before.Length - agreeing), wholeBefore);

        met = !spaceAfter || text.IsSpaced(end);
        agreeing = met ? AgreeingStart(behind.TrimStart(' '), after) : 0;
        bool wholeAfter = agreeing == after.Length;
        words += Words(after.AsSpan(0, agreeing), wholeAfter);
        return new ContextAgreement(wholeBefore && wholeAfter, words);
    }

    static int AgreeingStart(ReadOnlySpan<char> text, ReadOnlySpan<char> context)
    {
        int agreeing = text.CommonPrefixLength(context);
        bool ended = agreeing == text.Length && context[agreeing..].Trim(' ').IsEmpty;
        return ended ? context.Length : agreeing;
    }

    static int AgreeingEnd(ReadOnlySpan<char> text, ReadOnlySpan<char> context)
    {
        int agreeing = 0, most = Math.Min(text.Length, context.Length);
        while (agreeing + Stride <= most && text[^(agreeing + Stride)..^agreeing].SequenceEqual(context[^(agreeing + Stride)..^agreeing]))
            agreeing += Stride;
        while (agreeing < most && text[^(agreeing + 1)] == context[^(agreeing + 1)])
            agreeing++;
        bool began = agreeing == text.Length && context[..(context.Length - agreeing)].Trim(' ').IsEmpty;
        return began ? context.Length : agreeing;
    }

    /// <summary>Whole words in an agreeing stretch; the outermost counts only when all of the context agrees.</summary>
    static int Words(ReadOnlySpan<char> agreeing, bool whole) => agreeing.Count(' ') + (whole && !agreeing.Trim(' ').IsEmpty ? 1 : 0);

    static string Tail(string prefix)
    {
        int start = Math.Max(0, prefix.Length - Reach);
        return prefix[(start < prefix.Length && char.IsLowSurrogate(prefix[start]) ? start + 1 : start)..];
    }

    static string Head(string suffix)
    {
        int end = Math.Min(Reach, suffix.Length);
        return suffix[..(end > 0 && char.IsHighSurrogate(suffix[end - 1]) ? end - 1 : end)];
    }
}

/// <summary>Whether all the context stands round a place, and how many whole words of it do, counted from the quote.</summary>
readonly record struct ContextAgreement(bool Whole, int Words);
