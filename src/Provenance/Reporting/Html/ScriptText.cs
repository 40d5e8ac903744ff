using System.Buffers;
using System.Globalization;
using System.Text;

namespace Provenance.Reporting;

/// <summary>The letters of a text within JSON that stands within a page: nothing in it ends the text, or the script it stands in.</summary>
internal static class ScriptText
{
    static readonly SearchValues<char> Special = SearchValues.Create("\"\\<>&\u2028\u2029");

    /// <summary>Adds them.</summary>
    public static void Append(StringBuilder output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and int place)
        {
            output.Append(text[..place]);
            if (text[place] is '"' or '\\')
                output.Append('\\').Append(text[place]);
            else
                output.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[place]:X4}");
            text = text[(place + 1)..];
        }
        output.Append(text);
    }
}
