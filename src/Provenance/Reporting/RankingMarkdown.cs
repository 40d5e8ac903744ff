using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes a ranking as Markdown: a table that any reader of Markdown shows, and that reads well unshown.</summary>
public static class RankingMarkdown
{
    /// <summary>
    /// Writes a heading, a table of the ranked claims, one of the predictions and opinions, and a sentence that sums up. Numbers have
    /// three digits; <see cref="RankingJson"/> has all. Nothing in a statement acts as Markdown or HTML. Lines end in a line feed.
    /// </summary>
    /// <param name="output">Where to.</param>
    /// <param name="view">The claims to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, RankingView view)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(view);
        Markdown markdown = new(output);
        markdown.Heading(1, Summary.Title(view.Ranking.Corpus));
        markdown.Paragraph(Summary.Counts(view.Ranking));
        markdown.Head(":Rank", ":Score", ":Low", ":High", ":Tier", ":Origins", "Claim", "Flags", "Statement");
        foreach (PlacedClaim placed in view.Claims)
            Write(markdown, placed);
        markdown.EndTable();
        if (view.NotRanked.Count > 0)
            Write(markdown, view.NotRanked);
        markdown.Paragraph(Summary.Closing(view.Ranking));
    }

    static void Write(Markdown markdown, PlacedClaim placed)
    {
        RankedClaim claim = placed.Claim;
        markdown.Row(Summary.Rank(placed), Markdown.Number(claim.Score), Markdown.Number(claim.Low), Markdown.Number(claim.High),
            Markdown.Number(claim.Tier), claim.Origins.ToString(), claim.Id, claim.Flags.ToString(), claim.Statement);
    }

    static void Write(Markdown markdown, ValueList<NotRankedClaim> claims)
    {
        markdown.Heading(2, "Not ranked");
        markdown.Head("Claim", "Kind", "Documents", "Flags", "Statement");
        foreach (NotRankedClaim claim in claims)
            markdown.Row(claim.Id, Term<ClaimKind>.Of(claim.Claim.Kind), claim.Documents.ToString(), claim.Flags.ToString(), claim.Statement);
        markdown.EndTable();
    }
}
