namespace Provenance.Browser.Tests;

[Collection(BrowserCollection.Name)]
public class ClaimsTableTest(BrowserFixture browser)
{
    static readonly Ranking Ranking = BrowserFixture.Seeds;

    static readonly string[] All = [.. Ranking.Select(claim => claim.Id), .. Ranking.NotRanked.Select(claim => claim.Id)];

    [BrowserFact]
    public async Task The_first_page_has_the_leading_claims_with_their_numbers()
    {
        await using OpenedReport report = await browser.Open(Ranking);
        Assert.Equal(All[..50], await report.Shown());
        RankedClaim first = Ranking[0];
        string row = await report.Page.Locator("#table tbody tr:not(.band)").First.InnerTextAsync();
        Assert.Contains(first.Statement, row, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"{first.Score:0.00}"), row, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"{first.Low:0.00}–{first.High:0.00}"), row, StringComparison.Ordinal);
        Assert.Contains(first.Origins.ToString().Replace('-', '–'), row, StringComparison.Ordinal);
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task Pages_are_turned_to_the_last_claim()
    {
        await using OpenedReport report = await browser.Open(Ranking);
        List<string> seen = [.. await report.Shown()];
        while (await report.Page.Locator("#pager .after").IsEnabledAsync())
        {
            await report.Page.ClickAsync("#pager .after");
            seen.AddRange(await report.Shown());
        }
        Assert.Equal(All, seen);
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task Search_finds_words_of_statement_and_id_in_any_order()
    {
        await using OpenedReport report = await browser.Open(Ranking);
        await report.Page.FillAsync("#query", "PATROL japan");
        string[] expected = [.. Statements().Where(claim => Both(claim, "patrol", "japan")).Select(claim => claim.Id)];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await report.Shown());
        Assert.Equal($"{expected.Length} of 384 claims", await report.Page.InnerTextAsync("#found"));
        await report.Page.FillAsync("#query", "nothing is like this");
        Assert.Empty(await report.Shown());
        Assert.Contains("No claim is like this", await report.Page.InnerTextAsync("#table"), StringComparison.Ordinal);
        await report.Page.ClickAsync("text=Clear");
        Assert.Equal(All[..50], await report.Shown());
        report.IsQuiet();

        static bool Both((string Id, string Statement) claim, string left, string right) => $"{claim.Statement} {claim.Id}".ToLowerInvariant() is var text
            && text.Contains(left, StringComparison.Ordinal) && text.Contains(right, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Filters_by_tier_flag_document_and_source_hold_together()
    {
        await using OpenedReport report = await browser.Open(Ranking);
        await report.Page.SelectOptionAsync("#tier", "2");
        Assert.Equal(Ranking.Where(claim => claim.Tier == 2).Select(claim => claim.Id).Take(50), await report.Shown());
        await Choose(report, "#flag", "contradicted");
        Assert.Equal(Ranking.Where(claim => claim.Tier == 2 && claim.Flags.Contains("contradicted")).Select(claim => claim.Id), await report.Shown());
        await report.Page.ClickAsync("text=Clear");
        await Choose(report, "#document", Ranking.Corpus.FindDocument("neo-fostering")!.Title!);
        Assert.Equal(Ranking.Where(claim => claim.Documents.Concat(claim.DenyingDocuments).Concat(claim.WithdrawnDocuments).Contains("neo-fostering")).Select(claim => claim.Id).Take(50), await report.Shown());
        await report.Page.ClickAsync("text=Clear");
        await Choose(report, "#source", Ranking.Corpus.FindSource("japan")!.Name!);
        string[] onJapan = [.. Ranking.Where(claim => claim.Explain().Lines.Any(line => line.RestsOn.Contains("japan"))).Select(claim => claim.Id)];
        Assert.NotEmpty(onJapan);
        Assert.Equal(onJapan, (await report.Shown()).Where(id => Ranking.Find(id) is not null));
        await report.Page.ClickAsync("text=Clear");
        await report.Page.SelectOptionAsync("#tier", "none");
        Assert.Equal(Ranking.NotRanked.Select(claim => claim.Id), await report.Shown());
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task Columns_are_sorted_both_ways()
    {
        await using OpenedReport report = await browser.Open(Ranking);
        await Sort(report, "score");
        Assert.Equal("descending", await report.Page.GetAttributeAsync("th[data-key=score]", "aria-sort"));
        Assert.Equal(Ranking.OrderByDescending(claim => Rounded(claim.Score)).Select(claim => claim.Id).Take(50), await report.Shown());
        await Sort(report, "score");
        Assert.Equal(Ranking.OrderBy(claim => Rounded(claim.Score)).Select(claim => claim.Id).Take(50), await report.Shown());
        await Sort(report, "origins");
        Assert.Equal(Ranking.OrderByDescending(claim => claim.Origins.Strict).ThenByDescending(claim => claim.Origins.Lenient).Select(claim => claim.Id).Take(50), await report.Shown());
        await Sort(report, "claim");
        string[] statements = [.. (await report.Shown()).Select(id => Ranking.Corpus.FindClaim(id)!.Statement)];
        Assert.Equal(statements.Order(StringComparer.OrdinalIgnoreCase).First(), statements[0]);
        await Sort(report, "rank");
        await Sort(report, "rank");
        Assert.Equal(Ranking.Reverse().Select(claim => claim.Id).Take(50), await report.Shown());
        report.IsQuiet();

        static double Rounded(double score) => Math.Round(score, 4, MidpointRounding.AwayFromZero);
    }

    [BrowserFact]
    public async Task Without_scripts_the_finding_and_the_leading_claims_can_be_read()
    {
        await using OpenedReport report = await browser.Open(Ranking, options: new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 900 } });
        string text = await report.Page.InnerTextAsync("body");
        Assert.Contains("38 of 338 claims have two independent origins or more", text, StringComparison.Ordinal);
        Assert.Contains("These are the first 50 of 338 claims.", text, StringComparison.Ordinal);
        Assert.Equal(Ranking.Take(50).Select(claim => claim.Statement), await report.Page.Locator("#table .says").AllTextContentsAsync());
        Assert.Equal(0, await report.Page.Locator("button, select, input, main a").CountAsync());
    }

    [BrowserFact]
    public async Task The_script_writes_the_rows_that_were_there_without_it()
    {
        await using OpenedReport bare = await browser.Open(Ranking, options: new() { JavaScriptEnabled = false }), full = await browser.Open(Ranking);
        const string Rows = "#table tbody tr";
        Assert.Equal((await bare.Page.Locator(Rows).AllInnerTextsAsync()).Select(Joined), (await full.Page.Locator(Rows).AllInnerTextsAsync()).Select(Joined));

        static string Joined(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" more", "", StringComparison.Ordinal);
    }

    static IEnumerable<(string Id, string Statement)> Statements() =>
        [.. Ranking.Select(claim => (claim.Id, claim.Statement)), .. Ranking.NotRanked.Select(claim => (claim.Id, claim.Statement))];

    static Task Sort(OpenedReport report, string key) => report.Page.ClickAsync($"th[data-key={key}] button");

    static async Task Choose(OpenedReport report, string select, string words)
    {
        string label = (await report.Page.Locator($"{select} option").AllTextContentsAsync()).Single(option => option.StartsWith(words + " (", StringComparison.Ordinal));
        await report.Page.SelectOptionAsync(select, new Microsoft.Playwright.SelectOptionValue { Label = label });
    }
}
