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

    [GeneratedRegex(@"<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex StyleBlock();

    [GeneratedRegex(@"<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex ScriptBlock();

    [GeneratedRegex(@"<script type=""application/json"" id=""([a-z0-9-]+)"">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex DataBlock();
}
