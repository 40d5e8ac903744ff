namespace Provenance.Text;

/// <summary>Hangul syllables, which are computed from their letters (the Unicode Standard, section 3.12).</summary>
static class Hangul
{
    public const int FirstSyllable = 0xAC00, LeadingBase = 0x1100, FirstVowel = 0x1161, TrailingBase = 0x11A7;
    public const int Leadings = 19, Vowels = 21, Trailings = 28, Syllables = Leadings * Vowels * Trailings;

    /// <summary>Whether a code point is a syllable.</summary>
    public static bool IsSyllable(int codePoint) => (uint)(codePoint - FirstSyllable) < Syllables;

    /// <summary>Appends the letters of a syllable.</summary>
    public static void Decompose(int syllable, List<int> letters)
    {
        int index = syllable - FirstSyllable, trailing = index % Trailings;
        letters.Add(LeadingBase + index / (Vowels * Trailings));
        letters.Add(FirstVowel + index % (Vowels * Trailings) / Trailings);
        if (trailing > 0)
            letters.Add(TrailingBase + trailing);
    }

    /// <summary>The syllable of two letters, or of an open syllable and a trailing letter; 0 when they make none.</summary>
    public static int Compose(int first, int second)
    {
        int leading = first - LeadingBase, vowel = second - FirstVowel, trailing = second - TrailingBase;
        if ((uint)leading < Leadings && (uint)vowel < Vowels)
            return FirstSyllable + (leading * Vowels + vowel) * Trailings;
        return IsSyllable(first) && (first - FirstSyllable) % Trailings == 0 && trailing is > 0 and < Trailings ? first + trailing : 0;
    }
}
