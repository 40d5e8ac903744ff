using System.Globalization;
using Provenance.Corpora;

namespace Provenance.Validation;

/// <summary>Foreign text as a message shows it: between backquotes, on one line, cut where it is long.</summary>
internal static class Excerpt
{
    /// <summary>The text between backquotes.</summary>
    public static string Of(string? text) => Foreign.Quote(text ?? "");

    /// <summary>The text as it is, but on one line.</summary>
    public static string OnOneLine(string? text) => Foreign.Plain(text ?? "");

    /// <summary>Several texts, comma-separated, the first five of them.</summary>
    public static string Of(IReadOnlyList<string> texts)
    {
        const int Most = 5;
        string shown = string.Join(", ", texts.Take(Most).Select(Of));
        return texts.Count > Most ? string.Create(CultureInfo.InvariantCulture, $"{shown} and {texts.Count - Most} more") : shown;
    }
}
