using System.Text.Json;
using Xunit.Abstractions;

namespace Provenance.Tests.Conformance;

/// <summary>
/// Every text selector in the W3C's samples and examples, held against texts made for it, for the samples name texts without
/// holding them.
/// </summary>
public class WebAnnotationSelectorTest(ITestOutputHelper output)
{
    const string Suite = "conformance/web-annotation";

    [SharedFact(Suite)]
    public void Every_quote_selector_selects_its_words()
    {
        int cases = 0;
        foreach (JsonElement selector in Selectors("TextQuoteSelector"))
        {
            Evidence evidence = selector.ToEvidence();
            string passage = evidence.Prefix + evidence.Exact + evidence.Suffix;
            string text = $"{evidence.Exact} 😃 {passage} and {evidence.Exact}.";
            AnchorResult result = evidence.Locate(text);
            Assert.Equal(AnchorOutcome.Found, result.Outcome);
            Assert.Equal(evidence.Exact.Length + 3 + evidence.Prefix!.Length, result.Position!.Value.Start);
            Assert.Equal(AnchorOutcome.Ambiguous, (evidence with { Prefix = null, Suffix = null }).Locate(text).Outcome);
            cases++;
        }
        output.WriteLine($"{cases} quote selectors");
        Assert.True(cases > 0);
    }

    [SharedFact(Suite)]
    public void Every_position_selector_selects_its_code_points()
    {
        int cases = 0;
        string text = string.Join(' ', Enumerable.Range(0, 400).Select(number => "😃" + number));
        System.Text.Rune[] runes = [.. text.EnumerateRunes()];
        AnchoredText anchored = new(text);
        foreach (JsonElement selector in Selectors("TextPositionSelector"))
        {
            TextPosition position = new(selector.Number("start"), selector.Number("end"));
            Assert.Equal(string.Concat(runes[position.Start..position.End]), anchored.Words(position));
            AnchorResult result = anchored.Locate(new Evidence { Exact = anchored.Words(position), Position = position });
            Assert.Equal((AnchorOutcome.Found, position, false), (result.Outcome, result.Position!.Value, result.PositionDiffers));
            cases++;
        }
        output.WriteLine($"{cases} position selectors");
        Assert.True(cases > 0);
    }

    static List<JsonElement> Selectors(string type)
    {
        List<JsonElement> selectors = [];
        string suite = Path.Combine(Repository.Shared, Suite);
        foreach (string folder in new[] { "samples/correct", "spec-examples/correct" })
            foreach (string file in Directory.EnumerateFiles(Path.Combine(suite, folder), "*.json").Order(StringComparer.Ordinal))
                Collect(JsonDocument.Parse(File.ReadAllText(file)).RootElement, type, selectors);
        return selectors;
    }

    static void Collect(JsonElement element, string type, List<JsonElement> selectors)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
                Collect(item, type, selectors);
            return;
        }
        if (element.ValueKind != JsonValueKind.Object)
            return;
        if (element.TryGetProperty("type", out JsonElement name) && name.ValueKind == JsonValueKind.String && name.GetString() == type)
            selectors.Add(element);
        foreach (JsonProperty property in element.EnumerateObject())
            Collect(property.Value, type, selectors);
    }
}
