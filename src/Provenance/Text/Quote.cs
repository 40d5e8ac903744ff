namespace Provenance.Text;

/// <summary>A quote in one form, without the white space at its ends, which is remembered.</summary>
sealed class Quote
{
    public Quote(string exact, Folds folds)
    {
        Exact = exact;
        NormalisedText normalised = NormalisedText.Of(exact, folds);
        Core = normalised.Core(new Span(0, exact.Length));
        Words = normalised.Content.Trim(' ');
        BeginsWithSpace = normalised.Content.StartsWith(' ');
        EndsWithSpace = normalised.Content.EndsWith(' ');
    }

    /// <summary>The quote as it was given.</summary>
    public string Exact { get; }

    /// <summary>The normalised words; empty when there are none.</summary>
    public string Words { get; }

    /// <summary>Where the words stand in the quote as it was given.</summary>
    public Span Core { get; }

    public bool BeginsWithSpace { get; }

    public bool EndsWithSpace { get; }

    /// <summary>
    /// The places of the quote in a text, in the same form. White space at the quote's ends must meet white space, or the
    /// end of the text.
    /// </summary>
    public List<Candidate> FindIn(NormalisedText text)
    {
        List<Candidate> candidates = [];
        foreach (int start in PatternSearch.All(text.Content, Words))
        {
            int end = start + Words.Length;
            bool spaceBefore = start > 0 && text.Content[start - 1] == ' ', spaceAfter = end < text.Content.Length && text.Content[end] == ' ';
            if (BeginsWithSpace && !text.IsSpaced(start) || EndsWithSpace && !text.IsSpaced(end))
                continue;
            if (text.TryMapBack(start, end, out Span core)
                && text.TryMapBack(BeginsWithSpace && spaceBefore ? start - 1 : start, EndsWithSpace && spaceAfter ? end + 1 : end, out Span spaced))
                candidates.Add(new Candidate(core, WithSameEnds(core, text.Original) ?? spaced));
        }
        return candidates;
    }

    /// <summary>The words with what the quote has round them, where the text has the very same round them; otherwise null.</summary>
    Span? WithSameEnds(Span core, string original)
    {
        ReadOnlySpan<char> lead = Exact.AsSpan(0, Core.Start), trail = Exact.AsSpan(Core.End);
        return original.AsSpan(0, core.Start).EndsWith(lead) && original.AsSpan(core.End).StartsWith(trail)
            ? new Span(core.Start - lead.Length, core.End + trail.Length)
            : null;
    }
}

/// <summary>A place where a quote stands: the words alone, and with the white space that the quote has at its ends.</summary>
readonly record struct Candidate(Span Core, Span Extent);
