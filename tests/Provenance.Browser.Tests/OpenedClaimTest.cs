using Microsoft.Playwright;

namespace Provenance.Browser.Tests;

[Collection(BrowserCollection.Name)]
public class OpenedClaimTest(BrowserFixture browser)
{
    const string Id = "joint-air-patrol-of-july-2019";

    static readonly RankedClaim Claim = BrowserFixture.Seeds[Id];

    static readonly Explanation Why = Claim.Explain();

    [BrowserFact]
    public async Task A_click_opens_a_claim_and_going_back_returns_to_where_it_was()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds);
        await report.Page.FillAsync("#query", "joint air patrol");
        ILocator link = report.Page.Locator("#table a.says", new() { HasTextString = Claim.Statement });
        await link.ClickAsync();
        Assert.Equal(Claim.Statement, await report.Page.InnerTextAsync("article h2"));
        Assert.Equal($"#/claim/{Id}", await report.Page.EvaluateAsync<string>("() => location.hash"));
        Assert.StartsWith(Claim.Statement, await report.Page.TitleAsync(), StringComparison.Ordinal);
        await report.Page.GoBackAsync();
        Assert.True(await report.Page.Locator("#table").IsVisibleAsync());
        Assert.Equal("joint air patrol", await report.Page.InputValueAsync("#query"));
        Assert.Equal(Claim.Statement, await report.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task An_address_opens_it_at_once()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds, $"#/claim/{Id}");
        Assert.Equal(Claim.Statement, await report.Page.InnerTextAsync("article h2"));
        Assert.False(await report.Page.Locator("#claims").IsVisibleAsync());
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task It_tells_the_numbers_and_what_shows_the_flags()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds, $"#/claim/{Id}");
        string text = await report.Page.InnerTextAsync("article");
        Assert.Contains(FormattableString.Invariant($"Score = belief + 0.5 × uncertainty = {Claim.Score:0.000}. Tier {Claim.Tier} since {Why.TierReason}."), text, StringComparison.Ordinal);
        foreach (ExplainedFlag flag in Why.Flags)
        {
            Assert.Contains(flag.Flag.Id, text, StringComparison.Ordinal);
            Assert.Contains(flag.Witness, text, StringComparison.Ordinal);
        }
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task It_shows_the_words_of_each_document_the_hands_and_what_became_of_the_line()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds, $"#/claim/{Id}");
        Assert.Equal(Why.Lines.Count, await report.Page.Locator("li.line").CountAsync());
        foreach (ExplainedLine line in Why.Lines)
        {
            ILocator shown = report.Page.Locator("li.line").Nth(line.Number - 1);
            Assert.Equal(line.Quote, (await shown.Locator("mark").TextContentAsync())!.Replace('\n', ' '));
            Assert.Contains(BrowserFixture.Seeds.Corpus.FindDocument(line.Document)!.Title!, await shown.Locator("h4").InnerTextAsync(), StringComparison.Ordinal);
            Assert.Equal(BrowserFixture.Seeds.Corpus.FindDocument(line.Document)!.Chain.Count, await shown.Locator(".chain li").CountAsync());
            Assert.Contains(line.Fate == LineFate.Counts ? "Counts" : "Adds nothing to line 1: both rest on New Eastern Outlook (NEO)", await shown.InnerTextAsync(), StringComparison.Ordinal);
        }
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task Its_drawing_fades_what_adds_nothing_and_says_why_on_it()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds, $"#/claim/{Id}");
        ILocator drawing = report.Page.Locator(".drawing svg");
        Assert.Equal(1, await drawing.Locator(".node.claim").CountAsync());
        Assert.Equal(1, await drawing.Locator(".node.document:not(.faded)").CountAsync());
        Assert.Equal(1, await drawing.Locator(".node.origin:not(.faded)").CountAsync());
        string dropped = string.Concat(await drawing.Locator(".node.document.faded text").AllTextContentsAsync());
        Assert.Contains("adds nothing", dropped, StringComparison.Ordinal);
        Assert.Contains("both rest on", dropped, StringComparison.Ordinal);
        await drawing.Locator(".node.origin").First.ClickAsync();
        Assert.Equal("New Eastern Outlook (NEO)", await report.Page.InnerTextAsync("article h2"));
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task It_says_what_would_change_it()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds, $"#/claim/{Id}");
        SourceRemoval first = BrowserFixture.Seeds.SensitivityOf(Claim)[0];
        string row = await report.Page.Locator("section", new() { HasTextString = "What would change it" }).Locator("tbody tr").First.InnerTextAsync();
        Assert.Contains(BrowserFixture.Seeds.Corpus.FindSource(first.Id)!.Name!, row, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"{first.Score:0.00}"), row, StringComparison.Ordinal);
        Assert.Contains("nothing supports the claim without it", row, StringComparison.Ordinal);
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task Contradicting_claims_stand_beside_it()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds, "#/claim/mutual-defence-commitment-exists");
        ILocator beside = report.Page.Locator("section", new() { HasTextString = "Contradicted by" });
        Assert.Equal(BrowserFixture.Seeds["treaty-without-mutual-defence"].Statement, await beside.Locator("a").First.InnerTextAsync());
        Assert.True((await beside.BoundingBoxAsync())!.X > (await report.Page.Locator(".witnesses").BoundingBoxAsync())!.X);
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task What_is_not_ranked_has_words_and_no_score()
    {
        NotRankedClaim claim = BrowserFixture.Seeds.NotRanked[0];
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds, $"#/claim/{claim.Id}");
        string text = await report.Page.InnerTextAsync("article");
        Assert.Contains("It cannot be held against the world, so it has no score.", text, StringComparison.Ordinal);
        Assert.Equal(claim.Claim.Assertions.Count, await report.Page.Locator("li.line").CountAsync());
        report.IsQuiet();
    }
}
