using Provenance.Corpora;
using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes a ranking as one HTML page to look at: the claims, why each scores as it does, the sources, and who depends on whom.</summary>
public static class HtmlReport
{
    /// <summary>
    /// Writes a page that needs nothing but itself: no address is opened, and its content policy forbids it. Without scripts the finding
    /// and the leading claims can be read; with them claims are searched, filtered, sorted and opened. Whatever the corpus holds is
    /// text there. The same ranking and options give the same bytes. Lines end in a line feed. The time is about a millisecond a claim.
    /// </summary>
    /// <param name="output">Where to; to be written as UTF-8.</param>
    /// <param name="ranking">The ranking.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; part of the page may have been written.</exception>
    public static void Write(TextWriter output, Ranking ranking, HtmlReportOptions? options = null, CancellationToken cancellation = default) =>
        Write(output, ranking, options, headway: null, cancellation);

    /// <summary>Writes a page, and tells how far it is.</summary>
    internal static void Write(TextWriter output, Ranking ranking, HtmlReportOptions? options, Headway? headway, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(ranking);
        options ??= HtmlReportOptions.Default;
        ArgumentOutOfRangeException.ThrowIfNegative(options.Context, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Rows, 1, nameof(options));
        ReportIndex index = new(ranking);
        Excerpts excerpts = new(ranking, options.Context);
        List<ClaimPart> parts = ClaimParts.Of(index, excerpts, options, headway, cancellation);
        IReadOnlyList<SourceStanding> standings = ranking.Sources(headway, cancellation);
        headway?.Begin("Writing the page");
        PageShell page = new(output);
        page.Begin(ranking, options);
        page.Data("index", IndexData.Of(index, parts, excerpts, options, standings));
        page.Data("corpus", CorpusData.Of(index));
        for (int i = 0; i < parts.Count; i++)
            page.Data(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"part-{i}"), parts[i].Text);
        page.End();
    }
}
