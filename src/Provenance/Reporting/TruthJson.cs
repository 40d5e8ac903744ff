using System.Text.Json;
using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes a result of truth discovery as JSON. Names and order of the properties are a contract: none changes or goes within a major version.</summary>
public static class TruthJson
{
    /// <summary>
    /// Writes one object: <c>algorithm</c>, <c>chosenBecause</c> (empty where the algorithm was asked for), <c>observations</c>,
    /// <c>sources</c>, <c>items</c>, <c>iterations</c>, <c>converged</c>; <c>accuracy</c>, <c>accuracyWithinTolerance</c>,
    /// <c>goldItems</c> and <c>rmse</c>, null or 0 without truth, and behind them <c>mae</c>, <c>precision</c>, <c>recall</c>, <c>f1</c>,
    /// <c>logLoss</c>, <c>brier</c>, <c>calibrationError</c>; <c>results</c> (<c>item</c>, <c>value</c>, <c>probability</c> in [0, 1],
    /// <c>tied</c>), <c>sourceAccuracy</c> (<c>source</c>, <c>accuracy</c> with its 95 % interval <c>low</c> to <c>high</c>,
    /// <c>claims</c>), <c>copying</c> (<c>copier</c>, <c>original</c>, <c>probability</c> of dependence, <c>directionProbability</c>,
    /// <c>shared</c>, <c>overlap</c>) and, where asked for, <c>why</c>. UTF-8, lines end in a line feed.
    /// </summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="report">What to tell.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no item of a name in <see cref="TruthReport.Why"/>.</exception>
    public static void Write(Stream output, TruthReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportJson.Write(output, json =>
        {
            TruthEstimate estimate = report.Estimate;
            json.WriteString("algorithm", estimate.Algorithm);
            json.WriteString("chosenBecause", estimate.ChosenBecause);
            json.WriteNumber("observations", report.Observations.Count);
            json.WriteNumber("sources", report.Observations.Sources);
            json.WriteNumber("items", report.Observations.Items);
            json.WriteNumber("iterations", estimate.Iterations);
            json.WriteBoolean("converged", estimate.Converged);
            WriteEvaluation(json, report.Evaluation);
            if (report.HasResults)
                WriteResults(json, estimate);
            if (report.HasSources)
                WriteSources(json, estimate);
            WriteCopying(json, estimate);
            if (report.Why.Count > 0)
                WriteReasons(json, report);
        });
    }

    internal static void WriteEvaluation(Utf8JsonWriter json, Evaluation? evaluation)
    {
        json.WriteMeasure("accuracy", evaluation?.Accuracy);
        json.WriteMeasure("accuracyWithinTolerance", evaluation?.AccuracyWithinTolerance);
        json.WriteNumber("goldItems", evaluation?.Items ?? 0);
        json.WriteMeasure("rmse", evaluation?.RootMeanSquareError);
        json.WriteMeasure("mae", evaluation?.MeanAbsoluteError);
        json.WriteMeasure("precision", evaluation?.Precision);
        json.WriteMeasure("recall", evaluation?.Recall);
        json.WriteMeasure("f1", evaluation?.F1);
        json.WriteMeasure("logLoss", evaluation?.LogLoss);
        json.WriteMeasure("brier", evaluation?.Brier);
        json.WriteMeasure("calibrationError", evaluation?.CalibrationError);
    }

    static void WriteResults(Utf8JsonWriter json, TruthEstimate estimate)
    {
        json.WriteObjects("results", estimate.Items, (json, item) =>
        {
            json.WriteString("item", item.Item);
            json.WriteString("value", item.Value);
            json.WriteNumber("probability", item.Probability);
            json.WriteNumber("tied", item.Tied);
        });
    }

    static void WriteSources(Utf8JsonWriter json, TruthEstimate estimate)
    {
        json.WriteObjects("sourceAccuracy", estimate.Sources, (json, source) =>
        {
            json.WriteString("source", source.Source);
            json.WriteMeasure("accuracy", source.Accuracy);
            json.WriteNumber("low", source.Low);
            json.WriteNumber("high", source.High);
            json.WriteNumber("claims", source.Claims);
        });
    }

    static void WriteCopying(Utf8JsonWriter json, TruthEstimate estimate)
    {
        json.WriteObjects("copying", estimate.Copying, (json, pair) =>
        {
            json.WriteString("copier", pair.Copier);
            json.WriteString("original", pair.Original);
            json.WriteNumber("probability", pair.Probability);
            json.WriteNumber("directionProbability", pair.DirectionProbability);
            json.WriteNumber("shared", pair.Shared);
            json.WriteNumber("overlap", pair.Overlap);
        });
    }

    static void WriteReasons(Utf8JsonWriter json, TruthReport report)
    {
        json.WriteObjects("why", report.Why, (json, item) =>
        {
            ItemReasons reasons = report.Estimate.Explain(item);
            json.WriteString("item", reasons.Estimate.Item);
            json.WriteString("value", reasons.Estimate.Value);
            json.WriteNumber("probability", reasons.Estimate.Probability);
            json.WriteObjects("values", reasons.Values, Write);
        });
    }

    static void Write(Utf8JsonWriter json, ValueReasons value)
    {
        json.WriteString("value", value.Value);
        json.WriteNumber("probability", value.Probability);
        json.WriteObjects("votes", value.Votes, (json, vote) =>
        {
            json.WriteString("source", vote.Source);
            json.WriteMeasure("weight", vote.Weight);
            json.WriteMeasure("accuracy", vote.Accuracy);
        });
    }
}
