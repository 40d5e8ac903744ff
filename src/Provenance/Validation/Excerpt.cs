namespace Provenance.Validation;

/// <summary>Foreign text as a message shows it: in quotation marks, on one line, cut where it is long.</summary>
internal static class Excerpt
{
    const int Longest = 60;

    /// <summary>The text in single quotation marks.</summary>
    public static string Of(string? text)
    {
        text ??= "";
        int length = Math.Min(text.Length, Longest);
        if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            length--;
        string shown = string.Create(length, text, static (span, from) =>
        {
            for (int i = 0; i < span.Length; i++)
                span[i] = char.IsControl(from[i]) || from[i] is '\u2028' or '\u2029' ? ' ' : from[i];
        });
        return length < text.Length ? $"'{shown}...'" : $"'{shown}'";
    }

    /// <summary>Several texts, comma-separated, the first five of them.</summary>
    public static string Of(IReadOnlyList<string> texts)
    {
        const int Most = 5;
        string shown = string.Join(", ", texts.Take(Most).Select(Of));
        return texts.Count > Most ? $"{shown} and {texts.Count - Most} more" : shown;
    }
}
