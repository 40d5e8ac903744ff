namespace Provenance;

/// <summary>Algorithms side by side on the same data, the best first.</summary>
public sealed class League
{
    /// <summary>The name of the default among the algorithms: it looks at the data and chooses.</summary>
    public static string Default { get; } = "auto";

    League(LeagueMeasure measure, ValueList<LeagueRow> rows) => (Measure, Rows) = (measure, rows);

    /// <summary>By what they are ordered.</summary>
    public LeagueMeasure Measure { get; }

    /// <summary>The algorithms, the best first and equals by name; those that do not suit the data at the end.</summary>
    public ValueList<LeagueRow> Rows { get; }

    /// <summary>The number the league is ordered by.</summary>
    /// <returns>NaN for an algorithm that has none.</returns>
    public double Score(LeagueRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Score(row, Measure);
    }

    /// <summary>Makes a league of rows in any order.</summary>
    /// <param name="rows">The rows, of one set of observations.</param>
    /// <param name="gold">The truths they were measured by; null for none.</param>
    public static League Of(IEnumerable<LeagueRow> rows, Gold? gold = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        LeagueRow[] all = [.. rows];
        LeagueMeasure measure = MeasureOf(all, gold);
        double sign = measure == LeagueMeasure.MeanAbsoluteError ? 1 : -1;
        return new League(measure, all.OrderBy(row => row.Unsuitable is not null)
            .ThenBy(row => double.IsNaN(Score(row, measure))).ThenBy(row => sign * Score(row, measure))
            .ThenBy(row => row.Algorithm, StringComparer.Ordinal).ToValueList());
    }

    static LeagueMeasure MeasureOf(LeagueRow[] rows, Gold? gold)
    {
        if (gold is null || gold.Count == 0)
            return LeagueMeasure.Agreement;
        if (gold.IsMultiple)
            return LeagueMeasure.F1;
        // Where no algorithm that chooses a value is right in one of ten, and numbers can be compared, hits are luck.
        LeagueRow[] measured = [.. rows.Where(row => row.Evaluation is { Items: > 0 })];
        return measured.Length > 0 && Array.TrueForAll(measured, row => row.Evaluation!.AccuracyWithinTolerance < 0.1 && row.Evaluation.MeanAbsoluteError is not null)
            ? LeagueMeasure.MeanAbsoluteError : LeagueMeasure.Accuracy;
    }

    static double Score(LeagueRow row, LeagueMeasure measure) => measure switch
    {
        LeagueMeasure.Agreement => row.Agreement,
        LeagueMeasure.F1 => row.Evaluation?.F1 ?? double.NaN,
        LeagueMeasure.MeanAbsoluteError => row.Evaluation?.MeanAbsoluteError ?? double.NaN,
        _ => row.Evaluation?.AccuracyWithinTolerance ?? double.NaN,
    };
}
