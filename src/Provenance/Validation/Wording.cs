namespace Provenance.Validation;

/// <summary>
/// Words that give a prediction or an opinion away, in English. A conservative test: it says nothing rather than something wrong,
/// and looks at small letters only, since a capital may begin a name.
/// </summary>
internal static class Wording
{
    static readonly (string Word, ClaimKind Kind)[] Words =
    [
        ("will", ClaimKind.Prediction), ("shall", ClaimKind.Prediction), ("would", ClaimKind.Prediction),
        ("should", ClaimKind.Opinion), ("ought", ClaimKind.Opinion),
    ];

    static readonly string[] BeforeNoun =
        ["the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "free", "good", "ill", "last", "own", "political", "popular", "public", "of", "no", "at"];

    static readonly string[] AfterNoun = ["of", "and", "or"];

    /// <summary>The first word that tells, with the kind of claim it tells of; null when none does.</summary>
    public static (string Word, ClaimKind Kind)? Telling(string statement)
    {
        foreach ((string word, ClaimKind kind) in Words)
            for (int at = statement.IndexOf(word, StringComparison.Ordinal); at >= 0; at = statement.IndexOf(word, at + 1, StringComparison.Ordinal))
                if (IsWhole(statement, at, word.Length) && !(word == "will" && IsNoun(statement, at)))
                    return (word, kind);
        return null;
    }

    static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !IsPartOfWord(text[at - 1])) && (at + length == text.Length || !IsPartOfWord(text[at + length]));

    static bool IsPartOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '\'' or '’';

    static bool IsNoun(string text, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd(), after = text.AsSpan(at + 4).TrimStart();
        int start = before.Length;
        while (start > 0 && IsPartOfWord(before[start - 1]))
            start--;
        int end = 0;
        while (end < after.Length && IsPartOfWord(after[end]))
            end++;
        return end == 0 || IsOneOf(before[start..], BeforeNoun) || IsOneOf(after[..end], AfterNoun);
    }

    static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string candidate in words)
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
