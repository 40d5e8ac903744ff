using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Provenance.Tests.Reporting;

/// <summary>A page as text: what it holds, taken apart.</summary>
sealed partial class PageText
{
    PageText(string all)
    {
        All = all;
        Style = StyleBlock().Match(all).Groups[1].Value;
        Script = ScriptBlock().Match(all).Groups[1].Value;
        Data = DataBlock().Matches(all).ToDictionary(block => block.Groups[1].Value, block => block.Groups[2].Value);
        Markup = DataBlock().Replace(ScriptBlock().Replace(StyleBlock().Replace(all, "<style>…</style>"), "<script>…</script>"),
            block => $"<script type=\"application/json\" id=\"{block.Groups[1].Value}\">…</script>");
    }

    /// <summary>The whole page.</summary>
    public string All { get; }

    /// <summary>The style sheet.</summary>
    public string Style { get; }

    /// <summary>The script.</summary>
    public string Script { get; }

    /// <summary>The data, by name.</summary>
    public IReadOnlyDictionary<string, string> Data { get; }

    /// <summary>The page without style, script and data.</summary>
    public string Markup { get; }

    /// <summary>The report of a ranking.</summary>
    public static PageText Of(Ranking ranking, HtmlReportOptions? options = null)
    {
        using StringWriter output = new();
        HtmlReport.Write(output, ranking, options);
        return new PageText(output.ToString());
    }

    /// <summary>Data as the script reads it: rows with the names of their shapes, and texts in place of their numbers.</summary>
    public JsonNode Unpacked(string name)
    {
        JsonNode packed = JsonNode.Parse(Data[name])!;
        string[] texts = [.. packed["texts"]!.AsArray().Select(text => text!.GetValue<string>())];
        string[][] shapes = [.. packed["shapes"]!.AsArray().Select(shape => shape!.GetValue<string>().Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        return Made(packed["row"]!);

        JsonNode Made(JsonNode row)
        {
            JsonObject made = [];
            foreach ((string key, JsonNode? value) in shapes[row.AsArray()[^1]!.GetValue<int>()].Zip(row.AsArray()))
                made[key.TrimStart('$', '@')] = (key.Length - key.TrimStart('$', '@').Length, key[0]) switch
                {
                    (1, '$') => Text(value!),
                    (2, '$') => new JsonArray([.. value!.AsArray().Select(text => Text(text!))]),
                    (1, '@') => Made(value!),
                    (2, '@') => new JsonArray([.. value!.AsArray().Select(item => Made(item!))]),
                    _ => value!.DeepClone(),
                };
            return made;
        }

        JsonNode Text(JsonNode number) => JsonValue.Create(texts[number.GetValue<int>()]);
    }

    [GeneratedRegex(@"<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StyleBlock();

    [GeneratedRegex(@"<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex ScriptBlock();

    [GeneratedRegex(@"<script type=""application/json"" id=""([a-z0-9-]+)"">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex DataBlock();
}
