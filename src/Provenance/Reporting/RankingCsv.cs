using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes a ranking as comma-separated values (RFC 4180).</summary>
public static class RankingCsv
{
    /// <summary>
    /// Writes a row of names, a row for each claim in order, and one for each prediction or opinion, whose numbers are empty. The
    /// names are those of <see cref="RankingJson"/>; several ids in one field have semicolons between them.
    /// </summary>
    /// <remarks>
    /// A text that a spreadsheet would take for a formula gets an apostrophe before it. Control characters but tabs and line ends
    /// are replaced by U+FFFD. Rows end in a line feed.
    /// </remarks>
    /// <param name="output">Where to.</param>
    /// <param name="view">The claims to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, RankingView view)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(view);
        Csv csv = new(output);
        csv.Header("rank", "id", "statement", "kind", "tier", "credibility", "score", "low", "high", "belief", "disbelief", "uncertainty", "baseRate",
            "strictOrigins", "centralOrigins", "lenientOrigins", "bottlenecks", "documents", "denyingDocuments", "withdrawnDocuments", "flags");
        foreach (PlacedClaim placed in view.Claims)
            Write(csv, placed);
        foreach (NotRankedClaim claim in view.NotRanked)
            Write(csv, claim);
    }

    static void Write(Csv csv, PlacedClaim placed)
    {
        RankedClaim claim = placed.Claim;
        Opinion opinion = claim.Opinion;
        Origins origins = claim.Origins;
        csv.Number(placed.Rank).Text(claim.Id).Text(claim.Statement).Text(Term<ClaimKind>.Of(claim.Claim.Kind));
        csv.Number(claim.Tier).Number(claim.Credibility.Digit).Number(claim.Score).Number(claim.Low).Number(claim.High);
        csv.Number(opinion.Belief).Number(opinion.Disbelief).Number(opinion.Uncertainty).Number(opinion.BaseRate);
        csv.Number(origins.Strict).Number(origins.Central).Number(origins.Lenient).Texts(origins.Bottlenecks);
        csv.Texts(claim.Documents).Texts(claim.DenyingDocuments).Texts(claim.WithdrawnDocuments);
        csv.Texts(claim.Flags.Select(flag => flag.Id)).EndRow();
    }

    static void Write(Csv csv, NotRankedClaim claim)
    {
        csv.Text("").Text(claim.Id).Text(claim.Statement).Text(Term<ClaimKind>.Of(claim.Claim.Kind));
        for (int number = 0; number < 13; number++)
            csv.Text("");
        csv.Texts(claim.Documents).Texts(claim.DenyingDocuments).Text("").Texts(claim.Flags.Select(flag => flag.Id)).EndRow();
    }
}
