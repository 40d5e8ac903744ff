namespace Provenance.Browser.Tests;

[Collection(BrowserCollection.Name)]
public class CorpusViewsTest(BrowserFixture browser)
{
    static readonly Ranking Ranking = BrowserFixture.Seeds;

    [BrowserFact]
    public async Task Sources_are_listed_by_what_hangs_on_them()
    {
        await using OpenedReport report = await browser.Open(Ranking, "#/sources");
        Assert.Equal(Ranking.Corpus.Sources.Count, await report.Page.Locator(".plain tbody tr").CountAsync());
        SourceStanding first = Ranking.Sources()[0];
        string row = await report.Page.Locator(".plain tbody tr").First.InnerTextAsync();
        Assert.Contains(first.Sources, id => row.StartsWith(Ranking.Corpus.FindSource(id)!.Label, StringComparison.Ordinal));
        await report.Page.ClickAsync("[data-key=name]");
        string[] names = [.. await report.Page.Locator(".plain tbody th").AllInnerTextsAsync()];
        Assert.Equal(names.Order(StringComparer.OrdinalIgnoreCase), names);
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task A_source_opens_to_what_it_states_about_itself_with_the_words()
    {
        await using OpenedReport report = await browser.Open(Ranking, "#/source/transcend-media-service");
        string text = await report.Page.InnerTextAsync("article");
        Assert.Contains("denied: partner of RT", text, StringComparison.Ordinal);
        Assert.Contains("no affiliation whatsoever with the originator", text.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Contains("disclaims: non endorsement", text, StringComparison.Ordinal);
        Assert.Contains("Nobody judged it. F is the absence of a judgement, not a low one.", text, StringComparison.Ordinal);
        Assert.Contains("republisher 2020-10-26", text, StringComparison.Ordinal);
        SourceStanding standing = Ranking.Sources().Single(standing => standing.Sources.Contains("transcend-media-service"));
        Assert.Equal(standing.Alone.Count, await report.Page.Locator("section", new() { HasTextString = "Claims that rest on it alone" }).Locator("li").CountAsync());
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task A_source_shows_its_raters_side_by_side_and_which_record_counts()
    {
        Corpus corpus = new()
        {
            Id = "rated",
            Sources =
            [
                new Source
                {
                    Id = "coast",
                    Name = "Coast Daily",
                    Kind = SourceKind.Outlet,
                    Reliability =
                    [
                        new ReliabilityRating { Grade = Reliability.C, Basis = "two corrections", By = "our-desk", On = EdtfDate.Parse("2025-01-10") },
                        new ReliabilityRating { Grade = Reliability.E, Basis = "invented a witness", By = "a-rival" },
                    ],
                    Records = [new ReliabilityRecord { Counts = new TrackRecord(17, 3), Basis = "harbour news of 2024", By = "fact-club", On = EdtfDate.Parse("2025-02") }],
                },
                new Source { Id = "mirror", Name = "Mirror" },
            ],
            Documents = [new Document { Id = "d1", Chain = [new Hand { Role = HandRole.Publisher, Source = "coast" }] }],
            Claims = [new Claim { Id = "fire", Statement = "There was a fire.", Kind = ClaimKind.Event, Assertions = [new Assertion { Document = "d1" }] }],
        };
        await using OpenedReport report = await browser.Open(corpus.Rank(), "#/source/coast");
        string[] judged = [.. await report.Page.Locator("section", new() { HasTextString = "How it is judged" }).Locator("li").AllInnerTextsAsync()];
        Assert.Equal(["C two corrections · by our-desk · 2025-01-10", "E invented a witness · by a-rival", "17 of 20 right harbour news of 2024 · by fact-club · 2025-02"], judged);
        string text = await report.Page.InnerTextAsync("article");
        Assert.Contains("What counts is the record 17 of 20: trust", text, StringComparison.Ordinal);
        await report.Go("#/source/mirror");
        Assert.Contains("Nobody judged it.", await report.Page.InnerTextAsync("article"), StringComparison.Ordinal);
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task A_source_shows_its_claims_in_the_table()
    {
        await using OpenedReport report = await browser.Open(Ranking, "#/source/japan");
        await report.Page.Locator("button", new() { HasTextString = "in the table" }).ClickAsync();
        Assert.True(await report.Page.Locator("#table").IsVisibleAsync());
        Assert.StartsWith("Japan", await report.Page.EvaluateAsync<string>("() => document.getElementById('source').selectedOptions[0].textContent"), StringComparison.Ordinal);
        Assert.All(await report.Shown(), id => Assert.Contains("japan", Ranking.Find(id) is { } claim
            ? claim.Explain().Lines.SelectMany(line => line.RestsOn) : Ranking.Corpus.FindClaim(id)!.Assertions.Select(assertion => assertion.AttributedTo ?? "")));
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task The_matrix_tells_what_each_source_does_to_each_claim()
    {
        await using OpenedReport report = await browser.Open(Ranking, "#/matrix");
        Assert.Equal(50, await report.Page.Locator(".matrix tbody tr").CountAsync());
        string[] columns = [.. (await report.Page.Locator(".matrix thead th").AllTextContentsAsync()).Skip(1)];
        string[] first = [.. await report.Page.Locator(".matrix tbody tr").First.Locator("td").AllTextContentsAsync()];
        Explanation why = Ranking[0].Explain();
        for (int i = 0; i < columns.Length; i++)
        {
            string id = Ranking.Corpus.Sources.First(source => source.Label == columns[i]).Id;
            ExplainedLine[] lines = [.. why.Lines.Where(line => line.RestsOn.Contains(id))];
            string expected = lines.Length == 0 ? "" : lines.Any(line => line is { Fate: LineFate.Counts, Stance: Stance.Asserts }) ? "supports it"
                : lines.Any(line => line.Fate == LineFate.Counts) ? "opposes it" : "adds nothing";
            Assert.Equal(expected, first[i]);
        }
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task The_graph_and_its_table_say_the_same()
    {
        await using OpenedReport report = await browser.Open(Ranking, "#/dependence");
        await report.Page.ClickAsync("text=ties as a table");
        await report.Page.WaitForSelectorAsync(".plain tbody tr");
        string[] rows = [.. (await report.Page.Locator(".plain tbody tr").AllInnerTextsAsync()).Select(row => row.Replace("\t", " ", StringComparison.Ordinal))];
        Assert.Contains("TRANSCEND Media Service (TMS) republishes RT", rows);
        Assert.Contains("TRANSCEND Media Service (TMS) denies: partner of RT", rows);
        string[] boxes = [.. await report.Page.Locator(".drawing .node title").AllTextContentsAsync()];
        string[] named = [.. await report.Page.Locator(".plain tbody a").AllInnerTextsAsync()];
        Assert.Equal(named.Distinct().Order(), boxes.Distinct().Order());
        // Whoever points at the drawing is told what each of its lines stands for.
        await report.Page.HoverAsync(".drawing .node >> nth=0");
        string[] words = [.. await report.Page.Locator(".drawing .edge title").AllTextContentsAsync()];
        Assert.Contains(words, line => line.StartsWith("TRANSCEND Media Service (TMS) – ", StringComparison.Ordinal) && line.EndsWith(" – RT", StringComparison.Ordinal) && line.Contains("republishes", StringComparison.Ordinal));
        Assert.All(rows, row => Assert.Contains(words, line => row.StartsWith(line.Split(" – ")[0], StringComparison.Ordinal) && row.EndsWith(line.Split(" – ")[^1], StringComparison.Ordinal)));
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task The_timeline_has_every_document_and_puts_days_in_order()
    {
        await using OpenedReport report = await browser.Open(Ranking, "#/timeline");
        Assert.Equal(Ranking.Corpus.Documents.Count, await report.Page.Locator(".drawing .node").CountAsync());
        string text = string.Concat(await report.Page.Locator(".drawing text").AllTextContentsAsync());
        Assert.Contains("nobody knows when", text, StringComparison.Ordinal);
        double bokarev = await X("Closer military"), fowdy = await X("A Russia-China alliance");
        Assert.True(bokarev < fowdy);
        await report.Page.HoverAsync(".drawing .node >> nth=0");
        Assert.Contains("A Russia-China alliance", string.Concat(await report.Page.Locator(".drawing .node title").AllTextContentsAsync()), StringComparison.Ordinal);
        report.IsQuiet();

        async Task<double> X(string title) =>
            (await report.Page.Locator(".drawing .node", new() { HasTextString = title }).Locator("circle").First.BoundingBoxAsync())!.X;
    }

    [BrowserFact]
    public async Task Every_view_and_every_noun_opens_without_a_complaint()
    {
        await using OpenedReport report = await browser.Open(Ranking);
        string[] addresses = await report.Addresses();
        Assert.Equal(5 + Ranking.Corpus.Claims.Count + Ranking.Corpus.Sources.Count + Ranking.Corpus.Documents.Count, addresses.Length);
        foreach (string address in addresses)
        {
            await report.Go(address);
            Assert.Equal(1, await report.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('main h2')].filter(heading => heading.checkVisibility()).length"));
        }
        report.IsQuiet();
    }
}
