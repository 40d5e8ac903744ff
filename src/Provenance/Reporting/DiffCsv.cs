using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes what a revision of a corpus does to its ranking as comma-separated values (RFC 4180).</summary>
public static class DiffCsv
{
    /// <summary>
    /// Writes a row of names and a row for each claim, in the order of <see cref="CorpusDiff.Claims"/>; what one ranking lacks is empty.
    /// Several flags or reasons in one field have semicolons between them. Texts are made harmless as <see cref="RankingCsv"/> does it.
    /// Rows end in a line feed.
    /// </summary>
    /// <param name="output">Where to.</param>
    /// <param name="diff">The difference.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, CorpusDiff diff)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(diff);
        Csv csv = new(output);
        csv.Header("id", "statement", "movement", "rankBefore", "rankAfter", "tierBefore", "tierAfter", "scoreBefore", "scoreAfter", "scoreChange",
            "lowBefore", "lowAfter", "highBefore", "highAfter", "strictOriginsBefore", "strictOriginsAfter", "lenientOriginsBefore", "lenientOriginsAfter",
            "flagsSet", "flagsCleared", "because");
        foreach (ClaimChange claim in diff.Claims)
        {
            (RankedClaim? before, RankedClaim? after) = (claim.Before, claim.After);
            csv.Text(claim.Id).Text(claim.Statement).Text(Term<ClaimMovement>.Of(claim.Movement));
            csv.Number(before?.Rank).Number(after?.Rank).Number(before?.Tier).Number(after?.Tier);
            csv.Number(before?.Score).Number(after?.Score).Number(claim.ScoreChange);
            csv.Number(before?.Low).Number(after?.Low).Number(before?.High).Number(after?.High);
            csv.Number(before?.Origins.Strict).Number(after?.Origins.Strict).Number(before?.Origins.Lenient).Number(after?.Origins.Lenient);
            csv.Texts(claim.FlagsSet.Select(flag => flag.Id)).Texts(claim.FlagsCleared.Select(flag => flag.Id));
            csv.Texts(claim.Because.Select(noun => noun.ToString())).EndRow();
        }
    }
}
