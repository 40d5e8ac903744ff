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
            bool spaced = (!BeginsWithSpace || start == 0 || text.Content[start - 1] == ' ')
                && (!EndsWithSpace || end == text.Content.Length || text.Content[end] == ' ');
            if (spaced && text.TryMapBack(start, end, out Span core))
                candidates.Add(new Candidate(core, Extent(core, text.Original)));
        }
        return candidates;
    }

    /// <summary>The words and, where the quote stands there letter by letter, the white space at its ends.</summary>
    Span Extent(Span core, string original)
    {
        int start = core.Start - Core.Start, end = start + Exact.Length;
        bool verbatim = Exact.Length > Core.Length && start >= 0 && end <= original.Length
            && original.AsSpan(start, Exact.Length).SequenceEqual(Exact);
        return verbatim ? new Span(start, end) : core;
    }
}

/// <summary>A place where a quote stands: the words alone, and as much white space as the quote has at its ends.</summary>
readonly record struct Candidate(Span Core, Span Extent);
