namespace Provenance.Reporting;

/// <summary>Writes the page: its policy, its style, what can be read without scripts, then the data and the script.</summary>
internal sealed class PageShell(TextWriter output)
{
    /// <summary>The leaf of the icon, so that no browser asks a server for one.</summary>
    const string Icon = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M3 3v10M3 8h5M8 8l4-4M8 8l4 4' stroke='%230b6e6e' stroke-width='2' fill='none'/%3E%3C/svg%3E";

    readonly HtmlText html = new(output);

    /// <summary>Writes everything up to the data.</summary>
    public void Begin(Ranking ranking, HtmlReportOptions options)
    {
        string title = Summary.Title(ranking.Corpus);
        html.Tag("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Tag($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n")
            .Tag("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Tag($"<meta name=\"generator\" content=\"Provenance\">\n<link rel=\"icon\" href=\"{Icon}\">\n")
            .Element("<title>", title, "</title>\n")
            .Tag("<style>").Tag(Assets.Style).Tag("</style>\n</head>\n<body>\n")
            .Tag("<a class=\"skip\" href=\"#main\">Skip to the content</a>\n");
        WriteMasthead(ranking, title);
        html.Tag("<div id=\"views\"></div>\n<main id=\"main\" tabindex=\"-1\">\n");
        new StaticTable(html).Write(ranking, options.Rows);
        html.Tag("</main>\n<footer class=\"foot\">\n<p>A score says how well these documents support a claim, not how probable it is. Origins are counted once, however often they are repeated.</p>\n")
            .Tag("<p>This page holds all it needs and opens no address.</p>\n</footer>\n");
    }

    /// <summary>Writes data: JSON that has no character HTML would read as markup.</summary>
    public void Data(string name, string json) => html.Tag($"<script type=\"application/json\" id=\"{name}\">").Tag(json).Tag("</script>\n");

    /// <summary>Writes the script and ends the page.</summary>
    public void End() => html.Tag("<script>").Tag(Assets.Script).Tag("</script>\n</body>\n</html>\n");

    /// <summary>Nothing is loaded; one style and one script, known by their digests, are used, and no form is sent anywhere.</summary>
    internal static string Policy { get; } =
        $"default-src 'none'; script-src {Assets.Digest(Assets.Script)}; style-src {Assets.Digest(Assets.Style)}; img-src data:; base-uri 'none'; form-action 'none'";

    void WriteMasthead(Ranking ranking, string title)
    {
        html.Tag("<header class=\"masthead\">\n<p class=\"kicker\">Provenance</p>\n")
            .Element("<h1 dir=\"auto\">", title, "</h1>\n")
            .Element("<p class=\"counts\">", Summary.Counts(ranking), "</p>\n")
            .Element("<p class=\"finding\">", Summary.Closing(ranking), "</p>\n");
        TierStrip.Write(html, ranking);
        html.Tag("</header>\n");
    }
}
