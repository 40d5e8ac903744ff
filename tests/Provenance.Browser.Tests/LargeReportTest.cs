using Provenance.BrowserBenchmarks;

namespace Provenance.Browser.Tests;

/// <summary>Ten thousand claims: what is there is found, and no more is drawn than is looked at. How fast is measured elsewhere.</summary>
[Collection(BrowserCollection.Name)]
public class LargeReportTest(BrowserFixture browser)
{
    static readonly Ranking Ranking = LargeCorpus.Of(10_000).Rank();

    [BrowserFact]
    public async Task Any_claim_of_ten_thousand_is_found_and_opened_and_few_rows_are_drawn()
    {
        await using OpenedReport report = await browser.Open(Ranking);
        RankedClaim last = Ranking[Ranking.Count - 1];
        Assert.Equal("10,000 claims", await report.Page.InnerTextAsync("#found"));
        Assert.Equal(50, (await report.Shown()).Length);
        await report.Page.FillAsync("#query", last.Id);
        Assert.Equal([last.Id], await report.Shown());
        await report.Page.ClickAsync("#table a.says");
        Assert.Equal(last.Statement, await report.Page.InnerTextAsync("article h2"));
        Assert.Equal(last.Explain().Lines.Count, await report.Page.Locator("li.line").CountAsync());
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task Drawings_of_thousands_say_what_they_leave_out()
    {
        await using OpenedReport report = await browser.Open(Ranking);
        await report.Go("#/dependence");
        Assert.Equal(200, await report.Page.Locator(".drawing .node").CountAsync());
        Assert.Contains("with fewer ties are left out", await report.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        await report.Go("#/timeline");
        Assert.Equal(200, await report.Page.Locator(".drawing .node").CountAsync());
        Assert.Contains("2,800 documents", await report.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.True(await report.Page.EvaluateAsync<int>("() => document.querySelectorAll('*').length") < 10_000);
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task No_box_lies_on_another_and_no_letters_leave_theirs()
    {
        await using OpenedReport report = await browser.Open(Ranking);
        foreach (string view in new[] { "#/dependence", $"#/claim/{Ranking[0].Id}", $"#/claim/{Ranking[5_000].Id}" })
        {
            await report.Go(view);
            Assert.Empty(await report.Page.EvaluateAsync<string[]>("""
                () => {
                  const boxes = [...document.querySelectorAll(".drawing .box")].map(box => box.getBoundingClientRect());
                  const wrong = [];
                  boxes.forEach((one, i) => boxes.slice(i + 1).forEach(other => {
                    if (one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom) wrong.push(`boxes at ${one.left} ${one.top}`);
                  }));
                  for (const node of document.querySelectorAll(".drawing .node")) {
                    const box = node.querySelector(".box").getBoundingClientRect();
                    for (const text of node.querySelectorAll("text")) {
                      const letters = text.getBoundingClientRect();
                      if (letters.right > box.right + 1 || letters.bottom > box.bottom + 1) wrong.push(text.textContent);
                    }
                  }
                  return wrong;
                }
                """));
        }
        report.IsQuiet();
    }
}
