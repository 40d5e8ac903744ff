namespace Provenance.Validation;

/// <summary>Counts words: stretches without white space that hold a letter or a digit.</summary>
internal static class WordCount
{
    /// <summary>The number of words in a text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool counted = false;
        foreach (char letter in text)
        {
            if (char.IsWhiteSpace(letter))
                counted = false;
            else if (!counted && (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)))
            {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
