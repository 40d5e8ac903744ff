using Provenance.Reporting;

namespace Provenance.Cli.Tables;

/// <summary>What falls if a source falls, claim by claim, the greatest change first.</summary>
sealed class SourceFallsTable(SourceFall[] falls, int width) : Drawing
{
    protected override void Draw()
    {
        for (int i = 0; i < falls.Length; i++)
        {
            if (i > 0)
                EndLine();
            Draw(falls[i]);
        }
    }

    void Draw(SourceFall fall)
    {
        Paragraph(ShownText.Line(FallSummary.Title(fall)), width, Palette.Title);
        foreach (string line in FallSummary.About(fall))
            Paragraph(ShownText.Line(line), width, Palette.Faint);
        Paragraph(FallSummary.Closing(fall), width, Palette.Title);
        if (fall.Claims.IsEmpty)
            return;
        EndLine();
        Column[] columns = [new(11), new(5), new(9), new(Math.Max(20, width - 31))];
        Row(columns, [Cell.Of("score", Palette.Faint), Cell.Of("tier", Palette.Faint), Cell.Of("rank", Palette.Faint), Cell.Of("claim", Palette.Faint)]);
        foreach (ClaimFall claim in fall.Claims)
            Row(columns, [Cell.Of(DiffSummary.Step(ScoreBar.Number(claim.Claim.Score), ScoreBar.Number(claim.Score)), Palette.Tier(claim.Tier)),
                Cell.Of(DiffSummary.Step(claim.Claim.Tier, claim.Tier)), Cell.Wrapped(DiffSummary.Step(claim.Claim.Rank, claim.Rank), columns[2].Width), Told(claim, columns[^1].Width)]);
    }

    static Cell Told(ClaimFall claim, int width)
    {
        Cell told = Cell.Wrapped(ShownText.Line(claim.Claim.Statement), width);
        told.Lines.AddRange(Cell.Wrapped(ShownText.Line(claim.Claim.Id), width, Palette.Faint).Lines);
        if (claim.StandsAlone)
            told.Lines.AddRange(Cell.Wrapped("nothing else supports it", width, Palette.Movement(ClaimMovement.Fell)).Lines);
        return told;
    }
}
