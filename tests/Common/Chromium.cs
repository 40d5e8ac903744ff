namespace Provenance.Tests;

/// <summary>The browser that tests and measurements open reports in: Chromium as the machine has it; none is ever downloaded.</summary>
public static class Chromium
{
    static readonly string[] Usual =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    /// <summary>Where it is: <c>PROVENANCE_CHROMIUM</c>, or one of the usual places; null where there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("PROVENANCE_CHROMIUM") is { Length: > 0 } set ? set : Array.Find(Usual, File.Exists);

    /// <summary>Why tests are skipped that need it; null where it is there.</summary>
    public static string? Missing => Path is not null && File.Exists(Path) ? null
        : "There is no Chromium on this machine. Install the package 'chromium', or set PROVENANCE_CHROMIUM to where one is.";

    /// <summary>How it is started: in a sandbox of somebody else's, and asking nobody for anything.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
}
