using System.Buffers;
using System.Globalization;
using System.Text;

namespace Provenance.Corpora;

/// <summary>Single values in YAML: as they are where every reader takes them for the same text, else between double quotes.</summary>
internal static class YamlScalar
{
    // Numbers in any base, with exponents or separators, and times of day.
    static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789abcdefxoABCDEF_+-.:eE");

    public static string Write(ScalarNode scalar, bool inFlow) => scalar.Style switch
    {
        ScalarForm.Literal or ScalarForm.Bare => scalar.Text,
        ScalarForm.Text when IsPlain(scalar.Text, inFlow) => scalar.Text,
        _ => Quote(scalar.Text),
    };

    /// <summary>Letters and digits first and last, harmless punctuation between, and nothing that YAML 1.1 or 1.2 takes for more than text.</summary>
    static bool IsPlain(string text, bool inFlow)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]) && !char.IsAsciiDigit(text[0]) || text[^1] is ' ' or ':')
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            bool harmless = char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or '/' or '(' or ')' or '\'' or '’' or ';' or '+' or '%' or '!' or '?' or '=' or '–' or '—'
                || letter == ',' && !inFlow
                || letter == ' ' && text[i - 1] != ' '
                || letter == ':' && !inFlow && i + 1 < text.Length && text[i + 1] is not ' ';
            if (!harmless)
                return false;
        }
        return !LooksLikeMore(text);
    }

    static bool LooksLikeMore(string text) =>
        text.ToLowerInvariant() is "null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n"
        || char.IsAsciiDigit(text[0]) && !text.AsSpan().ContainsAnyExcept(OfNumbers);

    static string Quote(string text)
    {
        StringBuilder quoted = new("\"", text.Length + 2);
        foreach (char letter in text)
        {
            _ = letter switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' or >= '\x7F' and <= '\x9F' => quoted.Append(CultureInfo.InvariantCulture, $"\\x{(int)letter:X2}"),
                // Embeddings, overrides and isolates of UAX 9 would make the file look otherwise than it reads.
                '\u2028' or '\u2029' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF' or '\uFFFE' or '\uFFFF' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => quoted.Append(letter),
            };
        }
        return quoted.Append('"').ToString();
    }
}
