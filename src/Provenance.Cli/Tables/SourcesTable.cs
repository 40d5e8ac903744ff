using System.Globalization;
using Provenance.Reporting;
using Spectre.Console;

namespace Provenance.Cli.Tables;

/// <summary>What hangs on each source, the most influential first.</summary>
sealed class SourcesTable(Ranking ranking, IReadOnlyList<SourceStanding> standings, string path, int width) : Drawing
{
    const int ClaimsNamed = 3;

    protected override void Draw()
    {
        Paragraph(ShownText.Line(Summary.Title(ranking.Corpus)), width, Palette.Title);
        Paragraph(Summary.Counts(ranking), width, Palette.Faint);
        EndLine();
        Column[] columns = [new(6, true), new(6, true), new(8, true), new(6, true), new(6, true), new(Math.Max(20, width - 42))];
        Style head = Palette.Faint;
        Row(columns, [Cell.Of("claims", head), Cell.Of("alone", head), Cell.Of("± score", head), Cell.Of("± rank", head), Cell.Of("± tier", head), Cell.Of("source", head)]);
        foreach (SourceStanding standing in standings)
            Row(columns, [Cell.Of(Number(standing.Claims)), Cell.Of(Number(standing.Alone.Count)), Cell.Of(standing.MeanChange.ToString("0.000", CultureInfo.InvariantCulture)),
                Cell.Of(Number(standing.RankChange)), Cell.Of(Number(standing.TierChanges)), Told(standing, columns[^1].Width)]);
        EndLine();
        DrawEnd();
    }

    void DrawEnd()
    {
        Paragraph(Closing(), width, Palette.Title);
        if (Array.Find([.. standings], standing => standing.Alone.Count > ClaimsNamed && standing.Sources.Count > 0) is { } first)
        {
            // In one line, however long, so that it can be copied.
            Text($"What falls with it? {Tool.Name} sources {ShownText.Line(NewFiles.Argument(path))} {ShownText.Line(first.Id)}", Palette.Faint);
            EndLine();
        }
        Paragraph("claims: ranked claims with a line that rests on it. alone: those that nothing supports without it. If it is left out, ± score is the mean change of "
            + "score over all claims, ± rank the sum of the changes of rank, ± tier the number of claims that change their tier. Names joined "
            + "by + count as one, or stand on exactly the same lines.", width, Palette.Faint);
    }

    string Closing()
    {
        int needed = standings.Count(standing => standing.Alone.Count > 0);
        return standings.Count == 0 ? "No claim rests on a source."
            : $"{Summary.Count(needed, "source", "sources")} of {standings.Count} {(needed == 1 ? "has" : "have")} claims that rest on {(needed == 1 ? "it" : "them")} alone.";
    }

    /// <summary>The names, and the claims that fall with them.</summary>
    Cell Told(SourceStanding standing, int width)
    {
        Cell told = Cell.Wrapped(Names(standing), width);
        if (standing.Alone.IsEmpty)
            return told;
        int more = standing.Alone.Count - ClaimsNamed;
        string rest = more > 0 ? $", +{Number(more)}" : "";
        told.Lines.AddRange(Cell.Wrapped($"alone: {ShownText.Line(string.Join(", ", standing.Alone.Take(ClaimsNamed)))}{rest}", width, Palette.Faint).Lines);
        return told;
    }

    string Names(SourceStanding standing) => ShownText.Line(standing.Sources.IsEmpty
        ? string.Join(" + ", standing.StandIns)
        : string.Join(" + ", standing.Sources.Select(id => ranking.Corpus.FindSource(id)?.Name is { } name ? $"{name} ({id})" : id)));

    static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
