using System.Buffers;

namespace Provenance.Corpora;

/// <summary>Characters that may not stand in a file as they are. They are reported, each in its place, and read as U+FFFD.</summary>
internal static class Characters
{
    const char Replacement = '\uFFFD';

    // What YAML allows nowhere, and the line ends on which parsers disagree.
    static readonly SearchValues<char> Unprintable = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0xA0).Where(code => code is < 9 or 11 or 12 or > 13 and < 32 or >= 127).Select(code => (char)code))
        + "\u2028\u2029\uFFFE\uFFFF");

    /// <summary>A YAML text without control characters and half surrogate pairs.</summary>
    public static string MendYaml(string text, string file, Findings findings) =>
        text.AsSpan().ContainsAny(Unprintable) || FileContent.IndexOfHalfPair(text) >= 0 ? Mend(text, file, findings, Unprintable.Contains) : text;

    /// <summary>A JSON text without half surrogate pairs; JSON itself says no to control characters.</summary>
    public static string MendJson(string text, string file, Findings findings) =>
        FileContent.IndexOfHalfPair(text) >= 0 ? Mend(text, file, findings, _ => false) : text;

    static string Mend(string text, string file, Findings findings, Func<char, bool> isUnprintable)
    {
        char[] mended = text.ToCharArray();
        int line = 1, lineStart = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            bool isHalf = char.IsSurrogate(character);
            if (isHalf && i + 1 < text.Length && char.IsSurrogatePair(character, text[i + 1]))
                i++;
            else if (isHalf || isUnprintable(character))
            {
                mended[i] = Replacement;
                string escape = isHalf ? "Write the whole character" : $"Write `\\u{(int)character:X4}` between double quotes";
                findings.Add(ReadingRules.Character, $"The character U+{(int)character:X4} may not stand in a file as it is.", $"{escape}, or delete it.",
                    new Location(file, line, i - lineStart + 1));
            }
            else if (character == '\n')
                (line, lineStart) = (line + 1, i + 1);
        }
        return new string(mended);
    }
}
