using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Provenance.BrowserBenchmarks;

/// <summary>
/// Takes times within the page, where nothing of the driver is counted: by the clock, and what the page's own thread computed, which other
/// work on the machine does not lengthen.
/// </summary>
sealed class Measurement(IBrowser browser, string file)
{
    /// <summary>From an input to the second frame after it: the first may have been under way.</summary>
    const string Timed = """
        act => new Promise(done => {
          const start = performance.now();
          Function(act)();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        })
        """;

    static readonly (string Name, string Act)[] Acts =
    [
        ("search for a word", "const q = document.querySelector('#query'); q.value = 'harbour'; q.dispatchEvent(new Event('input'))"),
        ("search for two words", "const q = document.querySelector('#query'); q.value = 'harbour fire'; q.dispatchEvent(new Event('input'))"),
        ("clear", "document.querySelector('.tools button').click()"),
        ("filter by flag", "const s = document.querySelector('#flag'); s.selectedIndex = 1; s.dispatchEvent(new Event('change'))"),
        ("filter by source", "const s = document.querySelector('#source'); s.selectedIndex = 1; s.dispatchEvent(new Event('change'))"),
        ("filter by tier", "const s = document.querySelector('#tier'); s.selectedIndex = 1; s.dispatchEvent(new Event('change'))"),
        ("clear again", "document.querySelector('.tools button').click()"),
        ("sort by claim, the first time", "document.querySelector('[data-key=claim] button').click()"),
        ("sort by score, the first time", "document.querySelector('[data-key=score] button').click()"),
        ("sort by flags, the first time", "document.querySelector('[data-key=flags] button').click()"),
        ("sort by rank again", "document.querySelector('[data-key=rank] button').click()"),
        ("turn the page", "document.querySelector('#pager .after').click()"),
        ("open a claim", "document.querySelector('a.says').click()"),
        ("back to the table", "location.hash = '#/claims'"),
        ("the sources", "location.hash = '#/sources'"),
        ("open a source", "document.querySelector('.plain tbody a').click()"),
        ("the matrix", "location.hash = '#/matrix'"),
        ("the dependence of 200 sources", "location.hash = '#/dependence'"),
        ("the timeline of 200 documents", "location.hash = '#/timeline'"),
    ];

    public async Task Run(int rounds)
    {
        Dictionary<string, List<(double Clock, double Thread)>> times = [];
        for (int round = 0; round < rounds; round++)
        {
            // A context of its own, so that nothing is left from the round before.
            await using IBrowserContext context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, BypassCSP = true });
            IPage page = await context.NewPageAsync();
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            await page.WaitForSelectorAsync("#found:not(:empty)");
            ICDPSession session = await context.NewCDPSessionAsync(page);
            await session.SendAsync("Performance.enable", new() { ["timeDomain"] = "threadTicks" });
            Keep("first paint", await page.EvaluateAsync<double>("() => performance.getEntriesByName('first-contentful-paint')[0].startTime"), double.NaN);
            Keep("all is there", await page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"), double.NaN);
            foreach ((string name, string act) in Acts)
            {
                double before = await Computed(session), clock = await page.EvaluateAsync<double>(Timed, act);
                Keep(name, clock, await Computed(session) - before);
            }
        }
        foreach ((string name, List<(double Clock, double Thread)> taken) in times)
        {
            double[] clock = [.. taken.Select(time => time.Clock).Order()], thread = [.. taken.Select(time => time.Thread).Order()];
            string computed = double.IsNaN(thread[0]) ? "" : string.Create(CultureInfo.InvariantCulture, $"   computing {thread[thread.Length / 2]:0} ms");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32} {clock[clock.Length / 2],6:0} ms   ({clock[0]:0} to {clock[^1]:0}){computed}"));
        }

        void Keep(string name, double clock, double thread)
        {
            if (!times.TryGetValue(name, out List<(double Clock, double Thread)>? taken))
                times.Add(name, taken = []);
            taken.Add((clock, thread));
        }
    }

    /// <summary>How long the page's thread has computed, in milliseconds.</summary>
    static async Task<double> Computed(ICDPSession session)
    {
        JsonElement metrics = (await session.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics");
        return 1_000 * metrics.EnumerateArray().Single(metric => metric.GetProperty("name").GetString() == "ThreadTime").GetProperty("value").GetDouble();
    }
}
