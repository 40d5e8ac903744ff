using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes a league of algorithms as Markdown.</summary>
public static class LeagueMarkdown
{
    /// <summary>Writes a heading, a table and what its columns mean. Nothing in a name acts as Markdown or HTML. Lines end in a line feed.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="title">The heading.</param>
    /// <param name="observations">What was read.</param>
    /// <param name="league">The league.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, string title, Observations observations, League league)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(league);
        Markdown markdown = new(output);
        markdown.Heading(1, title);
        markdown.Paragraph(TruthSummary.Counts(observations));
        markdown.Head("Algorithm", ":" + LeagueWords.Head(league.Measure), ":log loss", ":Brier", ":better than the vote on", ":worse on", ":p", ":iterations");
        foreach (LeagueRow row in league.Rows.Where(row => row.Unsuitable is null))
            markdown.Row(TruthSummary.Name(row), TruthSummary.Measure(league.Score(row)), TruthSummary.Measure(row.Evaluation?.LogLoss), TruthSummary.Measure(row.Evaluation?.Brier),
                row.AgainstVote is { } better ? Markdown.Number(better.OnlyFirst) : "", row.AgainstVote is { } worse ? Markdown.Number(worse.OnlySecond) : "",
                TruthSummary.Measure(row.AgainstVote?.PValue), TruthSummary.Iterations(row));
        markdown.EndTable();
        markdown.Paragraph(LeagueWords.Explained(league.Measure));
        if (TruthSummary.NotRun(league) is { Length: > 0 } notRun)
            markdown.Paragraph(notRun);
    }
}
