using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Provenance.Browser.Tests;

[Collection(BrowserCollection.Name)]
public partial class PaperTest(BrowserFixture browser)
{
    [BrowserFact]
    public async Task All_that_was_found_is_printed_not_one_page_of_the_table()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds);
        int all = Pages(await report.Page.PdfAsync(new() { Format = "A4" }));
        await report.Page.FillAsync("#query", "joint air patrol on 23");
        int one = Pages(await report.Page.PdfAsync(new() { Format = "A4" }));
        Assert.Equal(1, one);
        // Some fifteen claims fit on a page.
        Assert.InRange(all, 15, 60);
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task Before_printing_all_rows_are_there_and_after_it_a_page_of_them()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds);
        await report.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        Assert.Equal(384, (await report.Shown()).Length);
        await report.Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        Assert.Equal(50, (await report.Shown()).Length);
    }

    [BrowserFact]
    public async Task Tools_are_left_out_and_the_paper_is_white()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds, options: new() { ColorScheme = ColorScheme.Dark });
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        foreach (string tool in new[] { "#tools", ".views", "#pager", ".skip" })
            Assert.False(await report.Page.Locator(tool).First.IsVisibleAsync(), tool);
        int[] ink = await report.Page.EvaluateAsync<int[]>("() => getComputedStyle(document.body).color.match(/\\d+/g).slice(0, 3).map(Number)");
        Assert.True(ink.Sum() < 200, "Text is not dark on paper.");
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task A_claim_is_printed_with_its_drawing()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds, "#/claim/joint-air-patrol-of-july-2019");
        byte[] pdf = await report.Page.PdfAsync(new() { Format = "A4" });
        Assert.InRange(Pages(pdf), 1, 8);
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await report.Page.SetViewportSizeAsync(700, 990);
        LocatorBoundingBoxResult box = (await report.Page.Locator(".drawing svg").BoundingBoxAsync())!;
        Assert.True(box.X + box.Width <= 700, "The drawing is cut off at the edge of the paper.");
        report.IsQuiet();
    }

    static int Pages(byte[] pdf)
    {
        string text = Encoding.Latin1.GetString(pdf);
        Assert.StartsWith("%PDF-", text, StringComparison.Ordinal);
        return Page().Count(text);
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Page();
}
