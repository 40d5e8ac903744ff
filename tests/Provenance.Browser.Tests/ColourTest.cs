using Microsoft.Playwright;

namespace Provenance.Browser.Tests;

/// <summary>Light and dark, and what can be read in both (WCAG 2.2, 1.4.3 and 1.4.11).</summary>
[Collection(BrowserCollection.Name)]
public class ColourTest(BrowserFixture browser)
{
    /// <summary>The texts whose contrast with what is painted below them is too low, each once.</summary>
    const string TooFaint = """
        () => {
          const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
          const rgba = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
          const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
          const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05); };
          const ground = element => {
            for (let at = element; at; at = at.parentElement) {
              const box = at.tagName === "g" && at.querySelector(":scope > .box");
              const colour = rgba(box ? getComputedStyle(box).fill : getComputedStyle(at).backgroundColor);
              if (colour[3] === 255) return colour;
            }
            return [255, 255, 255, 255];
          };
          const faint = new Set();
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const element = walk.currentNode.parentElement, style = getComputedStyle(element);
            if (!walk.currentNode.data.trim() || !element.checkVisibility({ visibilityProperty: true }) || element.closest(".quiet, script, style, title, noscript, option, :disabled")) continue;
            const drawn = element instanceof SVGElement, colour = rgba(drawn ? style.fill : style.color), size = parseFloat(style.fontSize);
            const needed = size >= 24 || size >= 18.66 && style.fontWeight >= 700 ? 3 : 4.5, ratio = contrast(colour, ground(element));
            if (ratio < needed) faint.add(`${ratio.toFixed(2)} ${element.tagName}.${element.getAttribute("class")} ${walk.currentNode.data.trim().slice(0, 30)}`);
          }
          return [...faint];
        }
        """;

    /// <summary>Marks that mean something and are too like what is around them.</summary>
    const string TooAlike = """
        () => {
          const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
          const rgba = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
          const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
          const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05); };
          const paper = ["--paper", "--card"].map(name => { const probe = document.body.appendChild(document.createElement("i")); probe.style.color = `var(${name})`; const colour = rgba(getComputedStyle(probe).color); probe.remove(); return colour; });
          const names = ["--t1", "--t2", "--t3", "--t4", "--t5", "--edge", "--link"];
          return names.flatMap(name => { const probe = document.body.appendChild(document.createElement("i")); probe.style.color = `var(${name})`; const colour = rgba(getComputedStyle(probe).color); probe.remove();
            return paper.map(ground => [name, contrast(colour, ground)]).filter(([, ratio]) => ratio < 3).map(([name, ratio]) => `${name} ${ratio.toFixed(2)}`); });
        }
        """;

    static readonly string[] Views =
        ["#/claims", "#/sources", "#/matrix", "#/dependence", "#/timeline", "#/claim/joint-air-patrol-of-july-2019", "#/source/transcend-media-service", "#/document/rt-fowdy-tms", "#/claim/military-alliance-exists"];

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_text_stands_out_enough(ColorScheme scheme)
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds, options: Window(scheme));
        foreach (string view in Views)
        {
            await report.Go(view);
            Assert.Empty(await report.Page.EvaluateAsync<string[]>(TooFaint));
        }
        Assert.Empty(await report.Page.EvaluateAsync<string[]>(TooAlike));
        report.IsQuiet();
    }

    [BrowserFact]
    public async Task The_measure_of_contrast_finds_what_is_faint()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds, options: Window(ColorScheme.Light));
        await report.Page.EvaluateAsync("() => { document.querySelector('h1').style.color = '#bbb'; }");
        Assert.Contains((await report.Page.EvaluateAsync<string[]>(TooFaint)), one => one.Contains("H1", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_page_is_dark_where_the_reader_wants_it_dark()
    {
        await using OpenedReport light = await browser.Open(BrowserFixture.Seeds, options: Window(ColorScheme.Light)), dark = await browser.Open(BrowserFixture.Seeds, options: Window(ColorScheme.Dark));
        Assert.True(await Lightness(light) > 600);
        Assert.True(await Lightness(dark) < 150);
    }

    [BrowserFact]
    public async Task A_button_overrides_what_the_system_says()
    {
        await using OpenedReport report = await browser.Open(BrowserFixture.Seeds, options: Window(ColorScheme.Light));
        await report.Page.ClickAsync("text=Colours: automatic");
        await report.Page.ClickAsync("text=Colours: light");
        Assert.True(await Lightness(report) < 150);
        Assert.Empty(await report.Page.EvaluateAsync<string[]>(TooFaint));
        await report.Page.ClickAsync("text=Colours: dark");
        Assert.True(await Lightness(report) > 600);
        report.IsQuiet();
    }

    static BrowserNewContextOptions Window(ColorScheme scheme) => new() { ColorScheme = scheme, ViewportSize = new() { Width = 1280, Height = 900 } };

    /// <summary>Red, green and blue of the page, added.</summary>
    static Task<int> Lightness(OpenedReport report) => report.Page.EvaluateAsync<int>(
        "() => getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number).reduce((a, b) => a + b)");
}
