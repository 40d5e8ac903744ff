using System.Text.RegularExpressions;
using Provenance.Tests;

namespace Provenance.Package.Tests;

/// <summary>What the documentation links to is there, and what there is is linked to.</summary>
public partial class LinksTest
{
    static readonly string[] All = [.. Directory.GetFiles(Repository.At("docs"), "*.md").Select(path => Path.GetFileName(path)).Where(page => !page.Contains(".received.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Pages() => [.. All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_links_to_what_is_there(string page)
    {
        string text = new MarkdownPage("docs", page).Text;
        Assert.All(Links().Matches(text), link => Assert.True(Path.Exists(Repository.At("docs", link.Groups[1].Value)), link.Value));
    }

    [Fact]
    public void The_index_lists_every_page()
    {
        string index = new MarkdownPage("docs", "README.md").Text;
        Assert.All(All.Where(page => page != "README.md"), page => Assert.Contains($"]({page})", index, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<!`)\]\(([^):#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Links();
}
