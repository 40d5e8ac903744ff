using Microsoft.Playwright;
using Provenance.Tests;

namespace Provenance.Browser.Tests;

/// <summary>One browser for all tests, and the reports they open, each written once.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("provenance-browser-");
    readonly Dictionary<string, string> files = [];
    IPlaywright? playwright;
    IBrowser? browser;

    /// <summary>The ranking of the seed corpus, with its texts where they are at hand.</summary>
    public static Ranking Seeds { get; } = Corpus.Load(Repository.At("seeds"),
        Path.Exists(Path.Combine(Repository.Shared, "seeds")) ? new LoadOptions { Texts = Path.Combine(Repository.Shared, "seeds") } : new LoadOptions()).Rank();

    /// <summary>The ranking of a corpus of attacks.</summary>
    public static Ranking Attacks { get; } = AttackCorpus.Corpus.Rank();

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>Opens the report of a ranking.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="view">The address within the page, such as <c>#/sources</c>.</param>
    /// <param name="options">What the browser is like; null for a usual one.</param>
    public async Task<OpenedReport> Open(Ranking ranking, string view = "", BrowserNewContextOptions? options = null)
    {
        IBrowserContext context = await browser!.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        OpenedReport report = new(context, await context.NewPageAsync());
        await report.Page.GotoAsync(new Uri(FileOf(ranking)).AbsoluteUri + view);
        return report;
    }

    string FileOf(Ranking ranking)
    {
        lock (files)
        {
            // Two corpora of these tests never share an id.
            if (!files.TryGetValue(ranking.Corpus.Id, out string? file))
            {
                files.Add(ranking.Corpus.Id, file = Path.Combine(folder.FullName, $"report-{files.Count}.html"));
                using StreamWriter output = new(file);
                HtmlReport.Write(output, ranking);
            }
            return file;
        }
    }
}

/// <summary>All tests of this project share the browser, and run one after another: they open windows, not threads.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
