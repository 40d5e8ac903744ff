using Provenance.Reporting;
using Spectre.Console;

namespace Provenance.Cli.Tables;

/// <summary>A ranking as a person reads it: by tier, with a bar for each score, and at the end what it comes to.</summary>
sealed class RankingTable(RankingView view, string path, int width) : Drawing
{
    const int RankWidth = 5, OriginsWidth = 7, IntervalWidth = 9, Roomy = 100, Narrow = 72;

    static readonly string[] Tiers =
        ["", "confirmed by independent origins", "independence not assured", "not confirmed", "doubtful", "improbable"];

    readonly FlagCells flagCells = new(FlagsWidth(width));

    protected override void Draw()
    {
        Paragraph(ShownText.Line(Summary.Title(view.Ranking.Corpus)), width, Palette.Title);
        Paragraph(Summary.Counts(view.Ranking), width, Palette.Faint);
        EndLine();
        if (view.Claims.Count > 0)
            DrawClaims();
        DrawNotRanked();
        DrawEnd();
    }

    void DrawClaims()
    {
        Column[] columns = Columns();
        Style head = Palette.Faint;
        Row(columns, Cells(Cell.Of("rank", head), Cell.Of("score", head), Cell.Empty, Cell.Empty, Cell.Of("origins", head), Cell.Of("flags", head), Cell.Of("claim", head)));
        int tier = 0;
        foreach (PlacedClaim placed in view.Claims)
        {
            if (view.Order == RankingOrder.Tier && placed.Claim.Tier != tier)
                DrawTier(tier = placed.Claim.Tier);
            Row(columns, Cells(placed, columns[^1].Width));
        }
        EndLine();
    }

    void DrawTier(int tier)
    {
        int count = view.Claims.Count(placed => placed.Claim.Tier == tier), all = view.Ranking.Count(claim => claim.Tier == tier);
        string name = $"── {tier}: {Tiers[tier]} · {(count < all ? $"{count} of " : "")}{Summary.Count(all, "claim", "claims")} ";
        Text(name, Palette.Faint);
        Text(new string('─', Math.Max(0, width - Tables.Cells.Width(name))), Palette.Faint);
        EndLine();
    }

    void DrawLegend()
    {
        string legend = FlagNames.Legend(flagCells.Named);
        string more = flagCells.HasMore ? $"{(legend.Length > 0 ? "; " : "")}+N = N more, which '{Tool.Name} explain' and the other formats name" : "";
        if (legend.Length + more.Length > 0)
            Paragraph($"Flags, the gravest first: {legend}{more}.", width, Palette.Faint);
    }

    static int FlagsWidth(int width) => Math.Clamp(width / 4, 12, 29);

    Column[] Columns()
    {
        List<Column> columns = [new(RankWidth, IsRight: true), new(4)];
        if (width >= Narrow)
            columns.Add(new(ScoreBar.Width));
        if (width >= Roomy)
            columns.Add(new(IntervalWidth));
        columns.Add(new(OriginsWidth, IsRight: true));
        columns.Add(new(FlagsWidth(width)));
        int left = width;
        foreach (Column column in columns)
            left -= column.Width + Column.Gap;
        columns.Add(new(Math.Max(20, left)));
        return [.. columns];
    }

    /// <summary>The cells that there is room for.</summary>
    Cell[] Cells(Cell rank, Cell score, Cell bar, Cell interval, Cell origins, Cell flags, Cell statement) => width >= Roomy
        ? [rank, score, bar, interval, origins, flags, statement]
        : width >= Narrow ? [rank, score, bar, origins, flags, statement] : [rank, score, origins, flags, statement];

    Cell[] Cells(PlacedClaim placed, int statementWidth)
    {
        RankedClaim claim = placed.Claim;
        Style? tier = Palette.Tier(claim.Tier);
        Cell statement = Cell.Wrapped(ShownText.Line(claim.Statement), statementWidth);
        statement.Lines.AddRange(Cell.Wrapped(ShownText.Line(claim.Id), statementWidth, Palette.Faint).Lines);
        return Cells(Cell.Of(Summary.Rank(placed)), Cell.Of(ScoreBar.Number(claim.Score), tier), Cell.Of(ScoreBar.Of(claim.Low, claim.High), tier),
            Cell.Of(ScoreBar.Interval(claim.Low, claim.High), Palette.Faint), Cell.Of(claim.Origins.ToString()), flagCells.Of(claim.Flags, statement.Lines.Count), statement);
    }

    void DrawNotRanked()
    {
        if (view.NotRanked.IsEmpty)
            return;
        Paragraph($"Not ranked, since they cannot be checked: {Summary.Count(view.NotRanked.Count, "prediction or opinion", "predictions and opinions")}", width, Palette.Faint);
        foreach (NotRankedClaim claim in view.NotRanked)
        {
            string kind = Term<ClaimKind>.Of(claim.Claim.Kind);
            Text($"  {kind,-10}  ", Palette.Faint);
            Text(Tables.Cells.Cut(ShownText.Line(claim.Statement), width - 14));
            EndLine();
        }
        EndLine();
    }

    void DrawEnd()
    {
        if (view.Claims.Count < view.Ranking.Count)
            Paragraph($"Shown: {view.Claims.Count} of {Summary.Count(view.Ranking.Count, "claim", "claims")}.", width);
        Paragraph(Summary.Closing(view.Ranking), width, Palette.Title);
        DrawLegend();
        if (view.Claims.Count == 0)
            return;
        // In one line, however long, so that it can be copied.
        Text($"Why? {Tool.Name} explain {ShownText.Line(NewFiles.Argument(path))} {ShownText.Line(view.Claims[0].Claim.Id)}", Palette.Faint);
        EndLine();
    }
}
