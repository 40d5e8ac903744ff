using System.Buffers.Text;

namespace Provenance.Discovery;

/// <summary>Numbers as values write them: digits with an optional sign, point and exponent, independent of culture.</summary>
internal static class Number
{
    /// <summary>Reads a finite number that fills the whole text.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out double number)
    {
        number = 0;
        if (text.IsEmpty || !(char.IsAsciiDigit((char)text[^1]) || text[^1] == '.'))
            return false;
        byte first = text[0];
        return (char.IsAsciiDigit((char)first) || first is (byte)'-' or (byte)'+' or (byte)'.')
            && Utf8Parser.TryParse(text, out number, out int used) && used == text.Length && double.IsFinite(number);
    }

    /// <summary>Whether a text is one of the usual spellings of not-a-number and infinity.</summary>
    public static bool IsNotFinite(ReadOnlySpan<byte> text)
    {
        if (text.Length is < 3 or > 9)
            return false;
        Span<char> word = stackalloc char[text.Length];
        for (int i = 0; i < text.Length; i++)
            word[i] = char.ToLowerInvariant((char)text[i]);
        ReadOnlySpan<char> bare = word[0] is '-' or '+' ? word[1..] : word;
        return bare is "nan" or "inf" or "infinity" or "∞";
    }
}
