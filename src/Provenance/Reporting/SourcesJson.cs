using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes what hangs on the sources as JSON.</summary>
public static class SourcesJson
{
    /// <summary>
    /// Writes one object: <c>corpus</c>, <c>asOf</c>, and <c>sources</c> in the order given, each with <c>sources</c> (the ids that
    /// count as one), <c>standIns</c> (what there is where no source is), <c>claims</c>, <c>alone</c> (ids), <c>meanChange</c>, <c>rankChange</c> and <c>tierChanges</c> as
    /// <see cref="SourceStanding"/> defines them. UTF-8, lines end in a line feed.
    /// </summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="ranking">The ranking.</param>
    /// <param name="standings">The standings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream output, Ranking ranking, IEnumerable<SourceStanding> standings)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(standings);
        ReportJson.Write(output, json =>
        {
            json.WriteCorpus(ranking.Corpus);
            json.WriteObjects("sources", standings, (json, standing) =>
            {
                json.WriteTexts("sources", standing.Sources);
                json.WriteTexts("standIns", standing.StandIns);
                json.WriteNumber("claims", standing.Claims);
                json.WriteTexts("alone", standing.Alone);
                json.WriteNumber("meanChange", standing.MeanChange);
                json.WriteNumber("rankChange", standing.RankChange);
                json.WriteNumber("tierChanges", standing.TierChanges);
            });
        });
    }
}
