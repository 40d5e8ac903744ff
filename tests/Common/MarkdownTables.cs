namespace Provenance.Tests;

/// <summary>The tables of a page of the documentation, so that tests can check what they print.</summary>
static class MarkdownTables
{
    /// <summary>The rows below the header of the first table under a heading, cell by cell, without the back-quotes.</summary>
    public static string[][] Under(string page, string heading)
    {
        string[] lines = File.ReadAllLines(Repository.At("docs", page));
        int start = Array.IndexOf(lines, heading);
        Assert.True(start >= 0, $"{page} has no heading {heading}.");
        return
        [
            .. lines.Skip(start).SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Skip(2)
                .Select(line => line.Trim('|', ' ').Split('|').Select(cell => cell.Trim().Replace("`", "", StringComparison.Ordinal)).ToArray()),
        ];
    }
}
