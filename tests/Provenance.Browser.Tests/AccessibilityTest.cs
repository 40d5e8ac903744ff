using System.Text.Json;
using Microsoft.Playwright;

namespace Provenance.Browser.Tests;

/// <summary>What a screen reader is told, read off the browser's own accessibility tree.</summary>
[Collection(BrowserCollection.Name)]
public class AccessibilityTest(BrowserFixture browser)
{
    static readonly string[] Views =
        ["#/claims", "#/sources", "#/matrix", "#/dependence", "#/timeline", "#/claim/joint-air-patrol-of-july-2019", "#/source/transcend-media-service", "#/document/rt-fowdy-tms"];

    static readonly string[] Operated = ["link", "button", "searchbox", "combobox", "textbox", "checkbox", "DisclosureTriangle"];

    [BrowserFact]
    public async Task Every_view_has_its_landmarks_one_main_heading_and_no_gap_in_the_outline()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds);
        foreach (string view in Views)
        {
            await report.Go(view);
            AxNode[] tree = await Tree(report);
            foreach (string landmark in new[] { "banner", "main", "contentinfo" })
                Assert.Single(tree, node => node.Role == landmark);
            Assert.Contains(tree, node => node is { Role: "navigation", Name: "Views" });
            int[] levels = [.. tree.Where(node => node.Role == "heading").Select(node => node.Level)];
            Assert.Equal(1, levels[0]);
            Assert.Equal(1, levels.Count(level => level == 1));
            Assert.DoesNotContain(levels.Zip(levels.Skip(1)), pair => pair.Second > pair.First + 1);
            Assert.All(tree.Where(node => node.Role == "heading"), heading => Assert.NotEqual("", heading.Name));
        }
    }

    [BrowserFact]
    public async Task Whatever_is_operated_and_whatever_is_a_picture_has_a_name()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds);
        foreach (string view in Views)
        {
            await report.Go(view);
            AxNode[] tree = await Tree(report);
            Assert.All(tree.Where(node => Operated.Contains(node.Role) || node.Role is "image" or "img" or "region" or "table" or "search"), node => Assert.False(string.IsNullOrWhiteSpace(node.Name), $"{view}: a {node.Role} has no name."));
        }
    }

    [BrowserFact]
    public async Task Tables_have_headers_of_columns_and_rows()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds);
        foreach (string view in Views)
        {
            await report.Go(view);
            // Beneath what is folded away, too.
            await report.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => one.open = true)");
            string[] wrong = await report.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll("table")].filter(table => table.checkVisibility())
                  .filter(table => !table.caption || !table.querySelector("tbody th[scope=row]") || !(table.matches(".factors") || [...table.tHead.rows[0].cells].every(cell => cell.tagName === "TH" && cell.scope === "col" && cell.textContent.trim())))
                  .map(table => table.className)
                """);
            Assert.Equal([], wrong);
        }
        await report.Go("#/claims");
        AxNode[] tree = await Tree(report);
        Assert.Equal(["Rank", "Claim", "Score", "Origins", "Flags"], tree.Where(node => node.Role == "columnheader").Select(node => node.Name));
        Assert.Equal(50, tree.Count(node => node.Role == "rowheader"));
    }

    [BrowserFact]
    public async Task The_table_stays_a_table_on_a_narrow_screen()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds, options: new() { ViewportSize = new() { Width = 390, Height = 844 } });
        AxNode[] tree = await Tree(report);
        Assert.Contains(tree, node => node.Role == "table");
        Assert.Equal(5, tree.Count(node => node.Role == "columnheader"));
        Assert.Equal(50, tree.Count(node => node.Role == "rowheader"));
    }

    [BrowserFact]
    public async Task How_many_were_found_is_announced()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds);
        await report.Page.FillAsync("#query", "patrol");
        Assert.Matches("^\\d+ of 384 claims$", await report.Page.GetByRole(AriaRole.Status).InnerTextAsync());
    }

    [BrowserFact]
    public async Task Ids_are_used_once_and_references_lead_somewhere()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds);
        foreach (string view in Views)
        {
            await report.Go(view);
            Assert.Empty(await report.Page.EvaluateAsync<string[]>("""
                () => {
                  const ids = [...document.querySelectorAll("[id]")].map(one => one.id);
                  const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
                  const nowhere = [...document.querySelectorAll("[for], [aria-labelledby], [aria-describedby]")].flatMap(one => ["for", "aria-labelledby", "aria-describedby"].map(name => one.getAttribute(name)).filter(Boolean)).filter(id => !document.getElementById(id));
                  return [...twice, ...nowhere];
                }
                """));
        }
        Assert.Equal("en", await report.Page.GetAttributeAsync("html", "lang"));
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task Narrow_screens_scroll_one_way_and_have_room_for_a_finger(int width)
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds, options: new() { ViewportSize = new() { Width = width, Height = 844 } });
        foreach (string view in Views)
        {
            await report.Go(view);
            Assert.True(await report.Page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth") <= width, $"{view} is wider than the screen.");
            // Links within sentences are excepted (WCAG 2.2, 2.5.8).
            Assert.Empty(await report.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll("button, select, input, .views a, summary")].filter(one => one.checkVisibility())
                  .filter(one => one.getBoundingClientRect().height < 24 || one.getBoundingClientRect().width < 24).map(one => one.outerHTML.slice(0, 80))
                """));
        }
        report.IsQuiet();
    }

    /// <summary>The tree as the browser gives it to assistive technology, in order, what is ignored left out.</summary>
    static async Task<AxNode[]> Tree(OpenedReport report)
    {
        ICDPSession session = await report.Page.Context.NewCDPSessionAsync(report.Page);
        JsonElement tree = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value;
        await session.DetachAsync();
        return [.. tree.GetProperty("nodes").EnumerateArray().Where(node => !node.GetProperty("ignored").GetBoolean()).Select(node => new AxNode(
            Value(node, "role"), Value(node, "name"), node.TryGetProperty("properties", out JsonElement properties)
                ? properties.EnumerateArray().Where(one => one.GetProperty("name").GetString() == "level").Select(one => one.GetProperty("value").GetProperty("value").GetInt32()).FirstOrDefault() : 0))];

        static string Value(JsonElement node, string name) =>
            node.TryGetProperty(name, out JsonElement property) && property.TryGetProperty("value", out JsonElement value) ? value.ToString() : "";
    }

    sealed record AxNode(string Role, string Name, int Level);
}
