using Provenance.Text;

namespace Provenance;

/// <summary>
/// A text made ready for locating many quotes: it is normalised once, and each quote then costs one pass over it at most.
/// Immutable and safe for use by several threads.
/// </summary>
public sealed class AnchoredText
{
    readonly CodePoints codePoints;
    readonly NormalisedText plain;
    readonly Lazy<NormalisedText> folded;

    /// <summary>Makes a text ready. Linear in its length.</summary>
    /// <param name="text">The text as captured; any string, lone surrogates and all.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public AnchoredText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        codePoints = new CodePoints(text);
        plain = NormalisedText.Of(text, Folds.None);
        folded = new(() => NormalisedText.Of(text, Folds.All));
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>The length of the text in Unicode code points.</summary>
    public int Length => codePoints.Length;

    /// <summary>Finds the words of a piece of evidence (W3C Web Annotation, TextQuoteSelector and TextPositionSelector).</summary>
    /// <remarks>
    /// <para>Two ways of writing the same words are one: Unicode form C or D, ligatures, full and half width, any run of white
    /// space, soft hyphens and other characters nobody sees. Only if the words do not stand there so, typography and letter
    /// case are overlooked too, and the outcome is <see cref="AnchorOutcome.Altered"/>. Other words are not searched for.</para>
    /// <para>A match begins and ends between whole characters: "cafe" is not found in "café", however the accent is written, nor half
    /// of a ligature.</para>
    /// <para>Prefix and suffix narrow the places, then a position or an occurrence picks one. A position where the quote stands is
    /// preferred to an occurrence; one where it does not is reported and passed over. White space at the quote's ends must meet
    /// white space or the end of the text.</para>
    /// <para>A context that stands nowhere leaves the words findable, as <see cref="AnchorOutcome.OutOfContext"/>: their only place,
    /// the occurrence, or the place whose context agrees in at least two whole words more than that of any other.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The evidence is null.</exception>
    public AnchorResult Locate(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new QuoteSearch(this, evidence).Run();
    }

    /// <summary>
    /// Describes a stretch of the text so that <see cref="Locate"/> finds it again: the words, and only where these stand
    /// at several places just enough whole words before and after them, at most 32 code points on either side; the number of the
    /// occurrence where that does not suffice.
    /// </summary>
    /// <param name="position">The stretch. One that cuts a letter from its accent is widened to whole characters.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie in the text.</exception>
    /// <exception cref="ArgumentException">There is nothing but white space and invisible characters in the stretch.</exception>
    public Evidence Describe(TextPosition position) => new QuoteWriter(this).Describe(position);

    /// <summary>The words at a position.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position does not lie in the text.</exception>
    public string Words(TextPosition position) =>
        TryUnits(position, out Span span)
            ? Slice(span)
            : throw new ArgumentOutOfRangeException(nameof(position), position, $"The text has {Length} code points.");

    internal NormalisedText Plain => plain;

    internal NormalisedText Folded => folded.Value;

    internal string Slice(Span span) => Text[span.Start..span.End];

    internal TextPosition Position(Span span) => new(codePoints.FromUnits(span.Start), codePoints.FromUnits(span.End));

    internal bool TryUnits(TextPosition position, out Span span)
    {
        span = default;
        if (position.Start < 0 || position.End < position.Start || position.End > Length)
            return false;
        span = new Span(codePoints.ToUnits(position.Start), codePoints.ToUnits(position.End));
        return true;
    }
}
