namespace Provenance;

/// <summary>Locates evidence in texts and describes places in texts as evidence.</summary>
public static class TextAnchor
{
    extension(Evidence evidence)
    {
        /// <summary>Finds the words in a text. For many quotes from one text make an <see cref="AnchoredText"/> once.</summary>
        /// <param name="text">The text as captured.</param>
        /// <exception cref="ArgumentNullException">The evidence or the text is null.</exception>
        public AnchorResult Locate(string text) => new AnchoredText(text).Locate(evidence);

        /// <summary>Finds the words in a text that was made ready.</summary>
        /// <param name="text">The text.</param>
        /// <exception cref="ArgumentNullException">The evidence or the text is null.</exception>
        public AnchorResult Locate(AnchoredText text)
        {
            ArgumentNullException.ThrowIfNull(text);
            return text.Locate(evidence);
        }
    }

    /// <summary>Describes a stretch of a text as evidence; see <see cref="AnchoredText.Describe"/>.</summary>
    /// <param name="text">The text as captured.</param>
    /// <param name="position">The stretch, in Unicode code points.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie in the text.</exception>
    /// <exception cref="ArgumentException">There is nothing but white space and invisible characters in the stretch.</exception>
    public static Evidence Describe(string text, TextPosition position) => new AnchoredText(text).Describe(position);
}
