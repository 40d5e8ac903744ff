namespace Provenance.Browser.Tests;

/// <summary>Nobody needs a mouse.</summary>
[Collection(BrowserCollection.Name)]
public class KeyboardTest(BrowserFixture browser)
{
    const string Focused = "() => { const one = document.activeElement; return one.getAttribute('aria-label') ?? one.id ?? ''; }";

    [BrowserFact]
    public async Task From_the_address_bar_to_a_claim_and_back()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds);
        await report.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await Text(report));
        await report.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await report.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        await TabTo(report, "query");
        await report.Page.Keyboard.TypeAsync("air patrol on 23");
        string[] found = await report.Shown();
        Assert.Equal(["joint-air-patrol-of-july-2019"], found);
        for (int i = 0; i < 20 && !(await Text(report)).StartsWith("Russia and China flew", StringComparison.Ordinal); i++)
            await report.Page.Keyboard.PressAsync("Tab");
        await report.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("Russia and China flew a joint air patrol on 23 July 2019.", await Text(report));
        Assert.Equal("H2", await report.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        await report.Page.Keyboard.PressAsync("Shift+Tab");
        Assert.Equal("← All claims", await Text(report));
        await report.Page.Keyboard.PressAsync("Enter");
        await report.Page.WaitForSelectorAsync("#table a.says");
        Assert.Equal("Russia and China flew a joint air patrol on 23 July 2019.", await Text(report));
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task A_filter_is_chosen_and_a_column_sorted_with_the_focus_kept()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds);
        await TabTo(report, "tier");
        await report.Page.Keyboard.PressAsync("ArrowDown");
        await report.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(BrowserFixture.Seeds.Where(claim => claim.Tier == 2).Select(claim => claim.Id).Take(50), await report.Shown());
        for (int i = 0; i < 20 && await Text(report) != "Score"; i++)
            await report.Page.Keyboard.PressAsync("Tab");
        await report.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("Score", await Text(report));
        await report.Page.Keyboard.PressAsync("Space");
        Assert.Equal("ascending", await report.Page.GetAttributeAsync("th[data-key=score]", "aria-sort"));
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task Pages_are_turned_with_the_focus_kept()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds);
        await report.Page.FocusAsync("#pager .after");
        for (int page = 2; page <= 8; page++)
        {
            await report.Page.Keyboard.PressAsync("Enter");
            Assert.Contains($"Page {page} of 8", await report.Page.InnerTextAsync("#pager"), StringComparison.Ordinal);
            Assert.Equal("BUTTON", await report.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        }
        Assert.Equal("Previous", await Text(report));
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task The_focus_can_be_seen_and_is_never_caught()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds);
        foreach (string view in new[] { "#/claims", "#/sources", "#/matrix", "#/dependence", "#/timeline", "#/claim/joint-air-patrol-of-july-2019" })
        {
            await report.Go(view);
            await report.Page.EvaluateAsync("() => { document.activeElement.blur(); getSelection().removeAllRanges(); }");
            HashSet<string> seen = [];
            string last = "";
            for (int i = 0; i < 60; i++)
            {
                await report.Page.Keyboard.PressAsync("Tab");
                last = await report.Page.EvaluateAsync<string>("""
                    () => {
                      const one = document.activeElement, style = getComputedStyle(one);
                      if (one === document.body) return "body";
                      const visible = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 || one.tagName === "SELECT" || one.tagName === "INPUT" && style.outlineStyle !== "none";
                      return `${visible} ${[...document.querySelectorAll("*")].indexOf(one)}`;
                    }
                    """);
                if (last == "body")
                    break;
                Assert.StartsWith("true ", last, StringComparison.Ordinal);
                Assert.True(seen.Add(last), $"{view}: the focus came back to where it had been after {i} steps.");
            }
        }
        report.IsQuiet();
    }

    static async Task TabTo(OpenedReport report, string id)
    {
        for (int i = 0; i < 30; i++)
        {
            if (await report.Page.EvaluateAsync<string>(Focused) == id)
                return;
            await report.Page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"'{id}' is not reached by the keyboard.");
    }

    static Task<string> Text(OpenedReport report) => report.Page.EvaluateAsync<string>("() => document.activeElement.textContent");
}
