namespace Provenance.Validation;

/// <summary>
/// Words that give a prediction or an opinion away, in English. A conservative test: it says nothing rather than something wrong,
/// and looks at small letters only, since a capital may begin a name.
/// </summary>
internal static class Wording
{
    /// <summary>A word that tells of a kind of claim, unless it comes right after, or right before, one of some others.</summary>
    readonly record struct Sign(string Word, ClaimKind Kind, string[] NotAfter, string[] NotBefore);

    static readonly Sign[] Signs =
    [
        // "The will of the owner", "of his own free will".
        new("will", ClaimKind.Prediction,
            ["the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "free", "good", "ill", "last", "own", "political", "popular", "public", "of", "no", "at"],
            ["", "of", "and", "or"]),
        new("shall", ClaimKind.Prediction, [], []),
        // "It would like to", "a plan that would": a wish, or a part of what is described.
        new("would", ClaimKind.Prediction, ["that", "which", "who", "what", "it", "if", "they", "he", "she"], ["like", "want", "prefer", "rather"]),
        new("should", ClaimKind.Opinion, [], []),
        new("ought", ClaimKind.Opinion, [], []),
    ];

    /// <summary>The first word that tells, with the kind of claim it tells of; null when none does.</summary>
    public static (string Word, ClaimKind Kind)? Telling(string statement)
    {
        foreach (Sign sign in Signs)
            for (int at = statement.IndexOf(sign.Word, StringComparison.Ordinal); at >= 0; at = statement.IndexOf(sign.Word, at + 1, StringComparison.Ordinal))
                if (Stands(sign, statement, at))
                    return (sign.Word, sign.Kind);
        return null;
    }

    static bool Stands(Sign sign, string text, int at)
    {
        int end = at + sign.Word.Length;
        if ((at > 0 && IsPartOfWord(text[at - 1])) || (end < text.Length && IsPartOfWord(text[end])))
            return false;
        return !IsOneOf(LastWord(text.AsSpan(0, at)), sign.NotAfter) && !IsOneOf(FirstWord(text.AsSpan(end)), sign.NotBefore);
    }

    static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        int start = text.Length;
        while (start > 0 && IsPartOfWord(text[start - 1]))
            start--;
        return text[start..];
    }

    static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        int end = 0;
        while (end < text.Length && IsPartOfWord(text[end]))
            end++;
        return text[..end];
    }

    static bool IsPartOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '\'' or '’';

    static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string candidate in words)
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
