using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes what a revision of a corpus does to its ranking as Markdown.</summary>
public static class DiffMarkdown
{
    /// <summary>
    /// Writes a heading, what differs in the corpus, a table of the claims, and a sentence that sums up. Numbers have three digits;
    /// <see cref="DiffJson"/> has all. Nothing in a statement acts as Markdown or HTML. Lines end in a line feed.
    /// </summary>
    /// <param name="output">Where to.</param>
    /// <param name="diff">The difference.</param>
    /// <param name="all">Whether claims are shown of which nothing but the rank differs, since others moved past them.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, CorpusDiff diff, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(diff);
        Markdown markdown = new(output);
        markdown.Heading(1, Summary.Title(diff.After.Corpus));
        markdown.Paragraph(DiffSummary.Counts(diff));
        markdown.Paragraph(DiffSummary.Nouns(diff, int.MaxValue));
        ValueList<ClaimChange> claims = DiffSummary.Shown(diff, all);
        if (claims.Count > 0)
            Write(markdown, claims);
        markdown.Paragraph(DiffSummary.Closing(diff));
    }

    static void Write(Markdown markdown, ValueList<ClaimChange> claims)
    {
        markdown.Head("Change", ":Rank", ":Tier", ":Score", ":Origins", "Claim", "Flags set", "Flags cleared", "Because", "Statement");
        foreach (ClaimChange claim in claims)
            markdown.Row(Term<ClaimMovement>.Of(claim.Movement), DiffSummary.Step(claim.Before?.Rank, claim.After?.Rank),
                DiffSummary.Step(claim.Before?.Tier, claim.After?.Tier), DiffSummary.Step(Score(claim.Before), Score(claim.After)),
                DiffSummary.Step(claim.Before?.Origins.ToString(), claim.After?.Origins.ToString()), claim.Id, string.Join(", ", claim.FlagsSet),
                string.Join(", ", claim.FlagsCleared), DiffSummary.Because(claim), claim.Statement);
        markdown.EndTable();
    }

    static string? Score(RankedClaim? claim) => claim is null ? null : Markdown.Number(claim.Score);
}
