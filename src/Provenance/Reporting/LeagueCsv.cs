using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes a league of algorithms as comma-separated values (RFC 4180), the best first.</summary>
public static class LeagueCsv
{
    /// <summary>Writes a row of names and a row an algorithm; the names are those of <see cref="LeagueJson"/>. Measures without a value are empty.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="league">The league.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, League league)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(league);
        Csv csv = new(output);
        bool timed = league.Rows.Any(row => row.Elapsed is not null);
        csv.Header([.. (string[])["algorithm", "chosen", "iterations", "converged", "agreement", "accuracy", "accuracyWithinTolerance", "goldItems", "rmse", "mae",
            "precision", "recall", "f1", "logLoss", "brier", "calibrationError", "onlyThis", "onlyVote", "p", "unsuitable"], .. timed ? ["seconds"] : (string[])[]]);
        foreach (LeagueRow row in league.Rows)
            Write(csv, row, timed);
    }

    static void Write(Csv csv, LeagueRow row, bool timed)
    {
        Evaluation? evaluation = row.Evaluation;
        bool ran = row.Unsuitable is null;
        csv.Text(row.Algorithm).Text(row.Chosen).Number(ran ? row.Iterations : null).Text(ran ? row.Converged ? "true" : "false" : "").Measure(row.Agreement);
        csv.Measure(evaluation?.Accuracy).Measure(evaluation?.AccuracyWithinTolerance).Number(evaluation?.Items).Measure(evaluation?.RootMeanSquareError).Measure(evaluation?.MeanAbsoluteError);
        csv.Measure(evaluation?.Precision).Measure(evaluation?.Recall).Measure(evaluation?.F1).Measure(evaluation?.LogLoss).Measure(evaluation?.Brier).Measure(evaluation?.CalibrationError);
        csv.Number(row.AgainstVote?.OnlyFirst).Number(row.AgainstVote?.OnlySecond).Measure(row.AgainstVote?.PValue).Text(row.Unsuitable);
        if (timed)
            csv.Measure(row.Elapsed?.TotalSeconds);
        csv.EndRow();
    }
}
