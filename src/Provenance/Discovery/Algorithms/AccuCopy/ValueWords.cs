namespace Provenance.Discovery;

/// <summary>A value as words: what is between them, and whether letters are capital, does not matter.</summary>
internal static class ValueWords
{
    /// <summary>Values of more words are texts, and not looked into.</summary>
    public const int Most = 32;

    /// <summary>The runs of letters and digits, in capital letters; null where there are too many.</summary>
    public static string[]? Of(string value)
    {
        List<string> words = [];
        int start = -1;
        for (int i = 0; i <= value.Length; i++)
        {
            bool isOfWord = i < value.Length && char.IsLetterOrDigit(value[i]);
            if (isOfWord && start < 0)
                start = i;
            if (isOfWord || start < 0)
                continue;
            if (words.Count == Most)
                return null;
            words.Add(value[start..i].ToUpperInvariant());
            start = -1;
        }
        return [.. words];
    }
}
