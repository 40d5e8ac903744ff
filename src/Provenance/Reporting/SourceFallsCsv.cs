using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes what falls if a source falls as comma-separated values (RFC 4180).</summary>
public static class SourceFallsCsv
{
    /// <summary>
    /// Writes a row of names and a row for each claim of each source, as <see cref="ClaimFall"/> defines the numbers. Texts are made
    /// harmless as <see cref="RankingCsv"/> does it. Rows end in a line feed.
    /// </summary>
    /// <param name="output">Where to.</param>
    /// <param name="falls">The falls.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, IEnumerable<SourceFall> falls)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(falls);
        Csv csv = new(output);
        csv.Header("source", "id", "statement", "scoreBefore", "score", "change", "tierBefore", "tier", "rankBefore", "rank", "standsAlone");
        foreach (SourceFall fall in falls)
            foreach (ClaimFall claim in fall.Claims)
                csv.Text(fall.Source.Id).Text(claim.Claim.Id).Text(claim.Claim.Statement).Number(claim.Claim.Score).Number(claim.Score).Number(claim.Change)
                    .Number(claim.Claim.Tier).Number(claim.Tier).Number(claim.Claim.Rank).Number(claim.Rank).Text(claim.StandsAlone ? "true" : "false").EndRow();
    }
}
