using Microsoft.Playwright;

namespace Provenance.Browser.Tests;

/// <summary>A report in a window, and whatever it did that it should not have: see <see cref="IsQuiet"/>.</summary>
public sealed class OpenedReport : IAsyncDisposable
{
    readonly IBrowserContext context;
    readonly List<string> complaints = [];

    public OpenedReport(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) => complaints.Add($"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => complaints.Add($"error: {error}");
        page.Dialog += (_, dialog) => complaints.Add($"dialog: {dialog.Message}");
        page.Popup += (_, popup) => complaints.Add($"popup: {popup.Url}");
        context.Request += (_, request) =>
        {
            // The file itself, once for each time it is opened, and its icon, which is in it.
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:image/svg+xml,", StringComparison.Ordinal))
                complaints.Add($"request: {request.Url}");
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Nothing went wrong, nothing was asked of the network, no window opened.</summary>
    public void IsQuiet() => Assert.Equal([], complaints);

    /// <summary>Goes to an address within the page and waits for what is there.</summary>
    public async Task Go(string view)
    {
        await Page.EvaluateAsync("view => { location.hash = view; }", view);
        // The address changes at once, the view in a task of its own.
        await Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
    }

    /// <summary>The ids of the claims in the table, as shown.</summary>
    public async Task<string[]> Shown() => [.. await Page.Locator("#table .what .meta bdi").AllTextContentsAsync()];

    /// <summary>Where every view and every noun of the report is.</summary>
    public async Task<string[]> Addresses() => await Page.EvaluateAsync<string[]>("""
        () => {
          const { row, shapes } = JSON.parse(document.getElementById("index").textContent);
          const names = shapes[row.at(-1)].split(" ");
          const all = noun => (row[names.indexOf(`@@${noun}s`)] ?? []).map((_, number) => `#/${noun}/~${number}`);
          return ["#/claims", "#/sources", "#/matrix", "#/dependence", "#/timeline", ...all("claim"), ...all("source"), ...all("document")];
        }
        """);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
