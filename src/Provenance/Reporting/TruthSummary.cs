using System.Globalization;

namespace Provenance.Reporting;

/// <summary>What is said of observations, results and leagues as a whole.</summary>
internal static class TruthSummary
{
    /// <summary>What was read, in a sentence.</summary>
    public static string Counts(Observations observations) =>
        $"{Count(observations.Count, "observation", "observations")} of {Count(observations.Items, "item", "items")} by {Count(observations.Sources, "source", "sources")}.";

    /// <summary>What was done, in a sentence.</summary>
    public static string Method(TruthEstimate estimate) => string.Create(CultureInfo.InvariantCulture,
        $"Algorithm: {estimate.Algorithm}, {Count(estimate.Iterations, "iteration", "iterations")}{(estimate.Converged ? "" : ", ended at the limit")}.");

    /// <summary>How it does against the truth, in a sentence.</summary>
    public static string Score(Evaluation evaluation)
    {
        if (evaluation.Items == 0)
            return "None of the items of the truth has an observation.";
        string error = evaluation.MeanAbsoluteError is { } mean && evaluation.RootMeanSquareError is { } root
            ? string.Create(CultureInfo.InvariantCulture, $"; numbers are off by {mean:0.###} on average (RMSE {root:0.###})") : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"Against the truth of {Count(evaluation.Items, "item", "items")}: accuracy {Measure(evaluation.AccuracyWithinTolerance)} within the tolerance, {Measure(evaluation.Accuracy)} exactly; F1 {Measure(evaluation.F1)}, log loss {Measure(evaluation.LogLoss)}, Brier {Measure(evaluation.Brier)}, calibration error {Measure(evaluation.CalibrationError)}{error}.");
    }

    /// <summary>An algorithm, and what the default chose.</summary>
    public static string Name(LeagueRow row) => row.Chosen is null ? row.Algorithm : $"{row.Algorithm} ({row.Chosen})";

    /// <summary>The iterations, with a plus where the limit ended them.</summary>
    public static string Iterations(LeagueRow row) => row.Iterations.ToString(CultureInfo.InvariantCulture) + (row.Converged ? "" : "+");

    /// <summary>Which algorithms were not run and why, in a paragraph; empty when all were.</summary>
    public static string NotRun(League league) => string.Join(' ', league.Rows.Where(row => row.Unsuitable is not null)
        .GroupBy(row => row.Unsuitable!, StringComparer.Ordinal).Select(group => $"Not run: {string.Join(", ", group.Select(row => row.Algorithm))} ({group.Key.TrimEnd('.')})."));

    /// <summary>Three digits; three significant ones where the number is large; empty for none.</summary>
    public static string Measure(double? value) => value is null || double.IsNaN(value.Value) ? ""
        : Math.Abs(value.Value) < 1_000 ? value.Value.ToString("0.000", CultureInfo.InvariantCulture) : value.Value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number with its noun.</summary>
    public static string Count(long count, string one, string many) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";
}
