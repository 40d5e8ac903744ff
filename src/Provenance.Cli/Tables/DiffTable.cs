using Provenance.Reporting;
using Spectre.Console;

namespace Provenance.Cli.Tables;

/// <summary>What a revision does to a ranking, as a person reads it: what differs, then claim by claim, the gravest change first.</summary>
sealed class DiffTable(CorpusDiff diff, bool all, int width) : Drawing
{
    const int NounsShown = 12, Roomy = 100, Narrow = 72;

    readonly HashSet<Flag> named = [];

    protected override void Draw()
    {
        Paragraph(ShownText.Line(Summary.Title(diff.After.Corpus)), width, Palette.Title);
        Paragraph("Before: " + Summary.Counts(diff.Before), width, Palette.Faint);
        Paragraph("After: " + Summary.Counts(diff.After), width, Palette.Faint);
        Paragraph(ShownText.Line(DiffSummary.Nouns(diff, NounsShown)), width);
        EndLine();
        ValueList<ClaimChange> claims = DiffSummary.Shown(diff, all);
        if (claims.Count > 0)
            DrawClaims(claims);
        Paragraph(DiffSummary.Closing(diff), width, Palette.Title);
        string legend = FlagNames.Legend(named);
        if (legend.Length > 0)
            Paragraph($"Flags: {legend}.", width, Palette.Faint);
    }

    void DrawClaims(ValueList<ClaimChange> claims)
    {
        int flags = Math.Clamp(width / 5, 12, 24);
        Column[] columns = width >= Roomy
            ? [new(8), new(9), new(5), new(11), new(9), new(flags), new(width - 42 - flags - 12)]
            : width >= Narrow ? [new(8), new(9), new(11), new(flags), new(width - 28 - flags - 8)] : [new(8), new(9), new(11), new(Math.Max(20, width - 34))];
        Style head = Palette.Faint;
        Row(columns, Cells(Cell.Of("change", head), Cell.Of("rank", head), Cell.Of("tier", head), Cell.Of("score", head), Cell.Of("origins", head), Cell.Of("flags", head), Cell.Of("claim", head)));
        foreach (ClaimChange claim in claims)
            Row(columns, Cells(claim, width >= Narrow ? flags : columns[^1].Width, columns[^1].Width));
        EndLine();
    }

    /// <summary>The cells that there is room for.</summary>
    Cell[] Cells(Cell change, Cell rank, Cell tier, Cell score, Cell origins, Cell flags, Cell claim) =>
        width >= Roomy ? [change, rank, tier, score, origins, flags, claim]
        : width >= Narrow ? [change, rank, score, flags, claim] : [change, rank, score, claim];

    Cell[] Cells(ClaimChange claim, int flagsWidth, int claimWidth)
    {
        (RankedClaim? before, RankedClaim? after) = (claim.Before, claim.After);
        Cell told = Cell.Wrapped(ShownText.Line(claim.Statement), claimWidth);
        told.Lines.AddRange(Cell.Wrapped(ShownText.Line(claim.Id), claimWidth, Palette.Faint).Lines);
        told.Lines.AddRange(Cell.Wrapped("because: " + ShownText.Line(DiffSummary.Because(claim)), claimWidth, Palette.Faint).Lines);
        Cell flags = Flags(claim, flagsWidth);
        if (width < Narrow)
            told.Lines.AddRange(flags.Lines);
        return Cells(Cell.Of(Term<ClaimMovement>.Of(claim.Movement), Palette.Movement(claim.Movement)), Cell.Wrapped(DiffSummary.Step(before?.Rank, after?.Rank), 9),
            Cell.Of(DiffSummary.Step(before?.Tier, after?.Tier)), Cell.Of(DiffSummary.Step(Score(before), Score(after))),
            Cell.Wrapped(DiffSummary.Step(before?.Origins.ToString(), after?.Origins.ToString()), 9), flags, told);
    }

    static string? Score(RankedClaim? claim) => claim is null ? null : ScoreBar.Number(claim.Score);

    /// <summary>Flags that came, with a plus, and flags that went, with a minus, the gravest first.</summary>
    Cell Flags(ClaimChange claim, int flagsWidth)
    {
        List<StyledLine> lines = [];
        // A claim that came or went has all of its flags with it: they are no news.
        if (claim.Before is null || claim.After is null)
            return Cell.Empty;
        Add('+', claim.FlagsSet);
        Add('−', claim.FlagsCleared);
        return new Cell(lines);

        void Add(char sign, IEnumerable<Flag> flags)
        {
            foreach (Flag flag in flags.OrderByDescending(flag => flag.Severity))
            {
                named.Add(flag);
                lines.AddRange(Cell.Wrapped(sign + FlagNames.Short(flag), flagsWidth, Palette.Flag(flag.Severity)).Lines);
            }
        }
    }
}
