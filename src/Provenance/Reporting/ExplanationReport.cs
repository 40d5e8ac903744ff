using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes explanations for a person, as plain text and as Markdown.</summary>
public static class ExplanationReport
{
    /// <summary>
    /// Writes each explanation as its own text, an empty line between two, then the predictions and opinions with the reason why they
    /// have no score. Foreign words keep to their line, and nothing in them is obeyed by a terminal. Lines end in a line feed.
    /// </summary>
    /// <param name="output">Where to.</param>
    /// <param name="explanations">The explanations of ranked claims.</param>
    /// <param name="notRanked">Predictions and opinions that were asked for, too.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteText(TextWriter output, IEnumerable<Explanation> explanations, ValueList<NotRankedClaim> notRanked = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(explanations);
        bool first = true;
        foreach (Explanation explanation in explanations)
        {
            output.Write(first ? "" : "\n");
            first = false;
            output.Write(Text(explanation));
        }
        foreach (NotRankedClaim claim in notRanked)
        {
            output.Write(first ? "" : "\n");
            first = false;
            output.Write($"{ShownText.Line(claim.Id)}: {ShownText.Line(claim.Statement)}\n{Why(claim)}\n");
        }
    }

    /// <summary>Writes a heading for each claim and its explanation as preformatted text below it. Lines end in a line feed.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="explanations">The explanations of ranked claims.</param>
    /// <param name="notRanked">Predictions and opinions that were asked for, too.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteMarkdown(TextWriter output, IEnumerable<Explanation> explanations, ValueList<NotRankedClaim> notRanked = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(explanations);
        Markdown markdown = new(output);
        foreach (Explanation explanation in explanations)
        {
            markdown.Heading(2, explanation.Claim.Statement);
            // Indented code: no fence that a quote could close.
            foreach (string line in Text(explanation).TrimEnd('\n').Split('\n'))
                output.Write(line.Length == 0 ? "\n" : $"    {line}\n");
            output.Write('\n');
        }
        foreach (NotRankedClaim claim in notRanked)
        {
            markdown.Heading(2, claim.Statement);
            markdown.Paragraph($"{claim.Id}: {Why(claim)}");
        }
    }

    static string Text(Explanation explanation) => ShownText.Lines((explanation with
    {
        Claim = explanation.Claim with { Statement = ShownText.Line(explanation.Claim.Statement) },
        Lines = explanation.Lines.Select(line => line.Quote is { } quote ? line with { Quote = ShownText.Line(quote) } : line).ToValueList(),
        Judgements = explanation.Judgements.Select(Shown).ToValueList(),
        Removals = explanation.Removals?.Select(removal => removal with { StandIns = removal.StandIns.Select(ShownText.Line).ToValueList() }).ToValueList(),
    }).ToString());

    static Judgement Shown(Judgement judgement) => judgement with
    {
        Ratings = judgement.Ratings.Select(rating => rating with { By = Shown(rating.By), Basis = Shown(rating.Basis) }).ToValueList(),
        Records = judgement.Records.Select(record => record with { By = Shown(record.By), Basis = Shown(record.Basis) }).ToValueList(),
    };

    static string? Shown(string? words) => words is null ? null : ShownText.Line(words);

    static string Why(NotRankedClaim claim)
    {
        string kind = Term<ClaimKind>.Of(claim.Claim.Kind);
        string documents = claim.Documents.IsEmpty ? "no document" : claim.Documents.ToString();
        return ShownText.Line($"{(char.IsAsciiLetterLower(kind[0]) && "aeiou".Contains(kind[0], StringComparison.Ordinal) ? "An" : "A")} {kind} cannot be held against the world, so it has no score. Said by {documents}. Flags: {claim.Flags}.");
    }
}
