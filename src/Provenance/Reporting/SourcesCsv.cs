using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes what hangs on the sources as comma-separated values (RFC 4180).</summary>
public static class SourcesCsv
{
    /// <summary>
    /// Writes a row of names and a row for each standing, with the names of <see cref="SourcesJson"/>; several ids in one field have
    /// semicolons between them. Texts are made harmless as <see cref="RankingCsv"/> does it. Rows end in a line feed.
    /// </summary>
    /// <param name="output">Where to.</param>
    /// <param name="standings">The standings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, IEnumerable<SourceStanding> standings)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(standings);
        Csv csv = new(output);
        csv.Header("sources", "standIns", "claims", "alone", "meanChange", "rankChange", "tierChanges");
        foreach (SourceStanding standing in standings)
            csv.Texts(standing.Sources).Texts(standing.StandIns).Number(standing.Claims).Texts(standing.Alone).Number(standing.MeanChange)
                .Number(standing.RankChange).Number(standing.TierChanges).EndRow();
    }
}
