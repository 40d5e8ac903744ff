using System.Text.Json;

namespace Provenance.Tests.Conformance;

/// <summary>The public anchoring suites as evidence and texts. Their offsets count UTF-16 units, ours code points.</summary>
static class AnchoringSuites
{
    public const string TextAnchoring = "conformance/text-anchoring";
    public const string QuoteAnchors = "datasets-text/quote-anchors/anchors.jsonl";

    public static JsonElement Read(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared, TextAnchoring, file))).RootElement;

    public static List<JsonElement> ReadQuoteAnchors() =>
        [.. File.ReadLines(Path.Combine(Repository.Shared, QuoteAnchors)).Select(line => JsonDocument.Parse(line).RootElement)];

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static string? TextOrNull(this JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    public static int Number(this JsonElement element, string name) => element.GetProperty(name).GetInt32();

    public static Evidence ToEvidence(this JsonElement selector, string exact = "exact") => new()
    {
        Exact = selector.Text(exact),
        Prefix = selector.TextOrNull("prefix"),
        Suffix = selector.TextOrNull("suffix"),
    };

    /// <summary>A stretch in UTF-16 units as a position in code points.</summary>
    public static TextPosition Position(string text, int start, int end) => new(Points(text, start), Points(text, end));

    static int Points(string text, int units) => text.AsSpan(0, units).EnumerateRunes().Count();

    static int Count(this System.Text.SpanRuneEnumerator runes)
    {
        int count = 0;
        foreach (System.Text.Rune _ in runes)
            count++;
        return count;
    }
}
