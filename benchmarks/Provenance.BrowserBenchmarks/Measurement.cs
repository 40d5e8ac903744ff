using System.Globalization;
using Microsoft.Playwright;

namespace Provenance.BrowserBenchmarks;

/// <summary>Takes times within the page, where nothing of the driver is counted.</summary>
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
        Dictionary<string, List<double>> times = [];
        for (int round = 0; round < rounds; round++)
        {
            // A context of its own, so that nothing is left from the round before.
            await using IBrowserContext context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, BypassCSP = true });
            IPage page = await context.NewPageAsync();
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            await page.WaitForSelectorAsync("#found:not(:empty)");
            Keep("first paint", await page.EvaluateAsync<double>("() => performance.getEntriesByName('first-contentful-paint')[0].startTime"));
            Keep("all is there", await page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"));
            foreach ((string name, string act) in Acts)
                Keep(name, await page.EvaluateAsync<double>(Timed, act));
        }
        foreach ((string name, List<double> taken) in times)
        {
            taken.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32} {taken[taken.Count / 2],6:0} ms   ({taken[0]:0} to {taken[^1]:0})"));
        }

        void Keep(string name, double time)
        {
            if (!times.TryGetValue(name, out List<double>? taken))
                times.Add(name, taken = []);
            taken.Add(time);
        }
    }
}
