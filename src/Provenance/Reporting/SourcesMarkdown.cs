using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes what hangs on the sources as Markdown.</summary>
public static class SourcesMarkdown
{
    /// <summary>Writes a heading and a table. Nothing in a name acts as Markdown or HTML. Lines end in a line feed.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="ranking">The ranking.</param>
    /// <param name="standings">The standings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, Ranking ranking, IEnumerable<SourceStanding> standings)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(standings);
        Markdown markdown = new(output);
        markdown.Heading(1, Summary.Title(ranking.Corpus));
        markdown.Paragraph(Summary.Counts(ranking));
        markdown.Head("Sources", ":Claims", ":Alone", ":Mean change of score", ":Change of ranks", ":Changes of tier");
        foreach (SourceStanding standing in standings)
            markdown.Row((standing.Sources.IsEmpty ? standing.StandIns : standing.Sources).ToString(), Markdown.Number(standing.Claims), Markdown.Number(standing.Alone.Count),
                Markdown.Number(standing.MeanChange), Markdown.Number(standing.RankChange), Markdown.Number(standing.TierChanges));
        markdown.EndTable();
    }
}
