namespace Provenance.Text;

/// <summary>
/// A text in one form: Unicode form C with compatibility letters mapped, every run of white space one space, nothing invisible,
/// and what the folds name overlooked; with the way back to the original, in UTF-16 units.
/// </summary>
sealed class NormalisedText
{
    readonly OffsetMap map;

    NormalisedText(string original, string content, Folds folds, OffsetMap map)
    {
        Original = original;
        Content = content;
        Folds = folds;
        this.map = map;
    }

    /// <summary>Brings a text to the form. Linear in its length.</summary>
    public static NormalisedText Of(string original, Folds folds)
    {
        Normaliser normaliser = new(original, folds);
        return new NormalisedText(original, normaliser.Run(), folds, normaliser.Map);
    }

    /// <summary>The text as it was.</summary>
    public string Original { get; }

    /// <summary>The normalised text.</summary>
    public string Content { get; }

    /// <summary>What is overlooked.</summary>
    public Folds Folds { get; }

    /// <summary>The stretch of the original that a stretch of the content came from; false when either end cuts a character.</summary>
    public bool TryMapBack(int start, int end, out Span span)
    {
        span = default;
        if (start >= end || !map.IsBoundary(start) || !map.IsBoundary(end))
            return false;
        span = new Span(map.OriginalStart(start), map.OriginalEnd(end));
        return true;
    }

    /// <summary>Whether white space, or an end of the text, is at a place in the content; where dashes are folded they stand for it.</summary>
    public bool IsSpaced(int place) => place <= 0 || place >= Content.Length || Content[place - 1] == ' ' || Content[place] == ' '
        || (Folds & Folds.Dashes) != 0 && (Content[place - 1] == '-' || Content[place] == '-');

    /// <summary>The first place in the content that came from a place in the original, or from after it.</summary>
    public int From(int original) => map.NormalFrom(original);

    /// <summary>
    /// A stretch of the original widened to whole characters. White space and what is invisible may be cut.
    /// </summary>
    public Span Widen(Span span)
    {
        int first = map.NormalFrom(span.Start), last = map.NormalFrom(span.End);
        int start = first < Content.Length && Content[first] != ' ' ? Math.Min(span.Start, map.OriginalStart(first)) : span.Start;
        bool cut = last < Content.Length && Content[last] != ' ' && map.OriginalStart(last) < span.End;
        return new Span(start, cut ? map.OriginalEnd(WholeEnd(last)) : span.End);
    }

    /// <summary>The stretch without the white space and what is invisible at its ends; empty when nothing else is in it.</summary>
    public Span Core(Span span)
    {
        int start = map.NormalFrom(span.Start), end = map.NormalFrom(span.End);
        while (start < end && Content[start] == ' ')
            start++;
        while (end > start && Content[end - 1] == ' ')
            end--;
        return start < end ? new Span(map.OriginalStart(start), map.OriginalEnd(end)) : default;
    }

    int WholeEnd(int place)
    {
        do
            place++;
        while (!map.IsBoundary(place));
        return place;
    }
}

/// <summary>A stretch of a string, in UTF-16 units, end exclusive.</summary>
readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;
}
