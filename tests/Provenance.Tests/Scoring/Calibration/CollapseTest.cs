using System.Globalization;

namespace Provenance.Tests.Scoring;

/// <summary>What counting linked sources once does to the truth of scores, on public data with copying in it.</summary>
public class CollapseTest
{
    [SharedTheory("datasets")]
    [InlineData("flight-20111208")]
    [InlineData("flight-early")]
    [InlineData("synth-copiers")]
    [InlineData("book-authors")]
    public void The_figures_in_print(string set)
    {
        RivalClaims claims = new(set);
        List<string[]> rows = [Row(set, "none", claims, []), Row(set, "alike in 0.9", claims, claims.AlikeIn(0.9)), Row(set, "alike in 0.5", claims, claims.AlikeIn(0.5))];
        if (set == "synth-copiers")
            rows.Add(Row(set, "the true ones", claims, [.. RivalClaims.Rows(set, "copying.csv").Select(row => (claims.Number(row[0]), claims.Number(row[1])))]));
        Assert.Equal(rows, MarkdownTables.Under("calibration.md", "## What collapsing by origin does").Where(row => row[0] == set));
    }

    static string[] Row(string set, string links, RivalClaims claims, HashSet<(int, int)> pairs)
    {
        (double accuracy, Calibration measured) = claims.Score(pairs);
        return [set, links, pairs.Count.ToString(CultureInfo.InvariantCulture), Three(accuracy), Three(measured.Brier.Total), Three(measured.LogScore), Three(measured.ExpectedCalibrationError)];
    }

    static string Three(double number) => number.ToString("0.000", CultureInfo.InvariantCulture);
}
