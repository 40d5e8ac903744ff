using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes what falls if a source falls as Markdown.</summary>
public static class SourceFallsMarkdown
{
    /// <summary>Writes for each source a heading, its grades and a table of claims. Nothing in a name acts as Markdown or HTML. Lines end in a line feed.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="falls">The falls.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, IEnumerable<SourceFall> falls)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(falls);
        Markdown markdown = new(output);
        foreach (SourceFall fall in falls)
        {
            markdown.Heading(1, FallSummary.Title(fall));
            foreach (string line in FallSummary.About(fall))
                markdown.Paragraph(line);
            markdown.Paragraph(FallSummary.Closing(fall));
            if (fall.Claims.IsEmpty)
                continue;
            markdown.Head(":Score", ":Without it", ":Tier", ":Rank", "Claim", "Alone", "Statement");
            foreach (ClaimFall claim in fall.Claims)
                markdown.Row(Markdown.Number(claim.Claim.Score), Markdown.Number(claim.Score), DiffSummary.Step(claim.Claim.Tier, claim.Tier),
                    DiffSummary.Step(claim.Claim.Rank, claim.Rank), claim.Claim.Id, claim.StandsAlone ? "yes" : "", claim.Claim.Statement);
            markdown.EndTable();
        }
    }
}
