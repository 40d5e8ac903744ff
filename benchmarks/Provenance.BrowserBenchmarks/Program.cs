using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using Provenance;
using Provenance.BrowserBenchmarks;
using Provenance.Tests;

// Writes a report of many claims, opens it in headless Chromium several times, and prints the medians: until the first paint, until the
// script is done, and from an input to the frame that shows its outcome.
if (Chromium.Missing is { } missing)
{
    Console.Error.WriteLine(missing);
    return 2;
}
int claims = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000, rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 7;
Ranking ranking = LargeCorpus.Of(claims).Rank();
string file = Path.Combine(Path.GetTempPath(), $"provenance-report-{Environment.ProcessId}.html");
try
{
    Stopwatch watch = Stopwatch.StartNew();
    using (StreamWriter output = new(file))
        HtmlReport.Write(output, ranking);
    Console.WriteLine(FormattableString.Invariant($"{claims:N0} claims: written in {watch.Elapsed.TotalSeconds:0.0} s, {new FileInfo(file).Length / 1e6:0.0} MB"));
    using IPlaywright playwright = await Playwright.CreateAsync();
    await using IBrowser browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    await new Measurement(browser, file).Run(rounds);
    return 0;
}
finally
{
    File.Delete(file);
}
