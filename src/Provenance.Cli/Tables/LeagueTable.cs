using System.Globalization;
using Provenance.Reporting;
using Spectre.Console;

namespace Provenance.Cli.Tables;

/// <summary>Algorithms side by side, the best first, with a bar for each.</summary>
sealed class LeagueTable(Observations observations, League league, string title, int width) : Drawing
{
    const int NameWidth = 24, MeasureWidth = 10, NumberWidth = 9, TestWidth = 12, Roomy = 96, Narrow = 72;

    /// <summary>Below this probability a difference from the vote is hardly chance.</summary>
    const double Clear = 0.05;

    bool HasTruth => league.Measure != LeagueMeasure.Agreement;

    bool IsTimed => league.Rows.Any(row => row.Elapsed is not null);

    int BarWidth => Math.Clamp(width - FixedWidth, 10, 40);

    int FixedWidth => NameWidth + MeasureWidth + 2 * Column.Gap
        + (HasTruth && width >= Narrow ? TestWidth + Column.Gap : 0) + (HasTruth && width >= Roomy ? 2 * (NumberWidth + Column.Gap) : 0)
        + (IsTimed ? NumberWidth + Column.Gap : 0);

    protected override void Draw()
    {
        Paragraph(ShownText.Line(title), width, Palette.Title);
        Paragraph(TruthSummary.Counts(observations), width, Palette.Faint);
        EndLine();
        List<Column> columns = [new(NameWidth), new(MeasureWidth, IsRight: true), new(BarWidth)];
        List<Cell> head = [Cell.Of("algorithm", Palette.Faint), Cell.Of(LeagueWords.Head(league.Measure), Palette.Faint), Cell.Empty];
        Add(HasTruth && width >= Narrow, TestWidth, "± the vote");
        Add(HasTruth && width >= Roomy, NumberWidth, "log loss");
        Add(HasTruth && width >= Roomy, NumberWidth, "Brier");
        Add(IsTimed, NumberWidth, "seconds");
        Row([.. columns], [.. head]);
        foreach (LeagueRow row in league.Rows.Where(row => row.Unsuitable is null))
            Draw(row, [.. columns]);
        EndLine();
        DrawEnd();

        void Add(bool isShown, int wide, string name)
        {
            if (!isShown)
                return;
            columns.Add(new Column(wide, IsRight: true));
            head.Add(Cell.Of(name, Palette.Faint));
        }
    }

    void Draw(LeagueRow row, Column[] columns)
    {
        double score = league.Score(row);
        Style? style = Standing(row);
        List<Cell> cells =
        [
            Cell.Of(Tables.Cells.Cut(TruthSummary.Name(row), NameWidth), row.Chosen is null ? null : Palette.Title),
            Cell.Of(TruthSummary.Measure(score), style),
            Cell.Of(ScoreBar.Of(Filled(score), BarWidth), style),
        ];
        if (HasTruth && width >= Narrow)
            cells.Add(Cell.Of(Against(row), style));
        if (HasTruth && width >= Roomy)
            cells.AddRange([Cell.Of(TruthSummary.Measure(row.Evaluation?.LogLoss)), Cell.Of(TruthSummary.Measure(row.Evaluation?.Brier))]);
        if (IsTimed)
            cells.Add(Cell.Of(row.Elapsed?.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture) ?? "", Palette.Faint));
        Row(columns, [.. cells]);
    }

    /// <summary>How much of the bar is full: the share itself; of an error, its part of the largest.</summary>
    double Filled(double score) => double.IsNaN(score) ? 0 : league.Measure == LeagueMeasure.MeanAbsoluteError
        ? score / Math.Max(double.Epsilon, league.Rows.Select(league.Score).Where(double.IsFinite).DefaultIfEmpty(1).Max()) : Math.Clamp(score, 0, 1);

    /// <summary>Of how many items it has more right than the vote, and of how many the vote; a star where that is hardly chance.</summary>
    static string Against(LeagueRow row) => row.AgainstVote is not { } test ? ""
        : string.Create(CultureInfo.InvariantCulture, $"+{test.OnlyFirst:N0} −{test.OnlySecond:N0}{(test.PValue < Clear ? "*" : " ")}");

    static Style? Standing(LeagueRow row) => row.AgainstVote is not { PValue: < Clear } test ? null
        : test.OnlyFirst > test.OnlySecond ? Palette.Good : Palette.Bad;

    void DrawEnd()
    {
        if (league.Rows.FirstOrDefault(row => row.Evaluation is not null)?.Evaluation is { } evaluation)
            Paragraph($"Measured on {TruthSummary.Count(evaluation.Items, "item", "items")} of the truth.", width, Palette.Title);
        Paragraph(LeagueWords.Explained(league.Measure), width, Palette.Faint);
        if (HasTruth && width >= Narrow)
            Paragraph("± the vote: items of which it has more right than the plain vote, and items of which the vote has more, ties being right in parts; * where that is hardly chance (McNemar's test, p < 0.05).", width, Palette.Faint);
        if (TruthSummary.NotRun(league) is { Length: > 0 } notRun)
            Paragraph(ShownText.Line(notRun), width, Palette.Faint);
    }
}
