namespace Provenance;

/// <summary>How a result does against gold. Items without an observation are not counted; shares are NaN when nothing is.</summary>
public sealed record Evaluation
{
    /// <summary>How many items of the gold have an observation.</summary>
    public required int Items { get; init; }

    /// <summary>The share of them whose value is exactly right. A tie counts by the share of the tied values that are right.</summary>
    public required double Accuracy { get; init; }

    /// <summary>The share of them whose value is right within the tolerance.</summary>
    public required double AccuracyWithinTolerance { get; init; }

    /// <summary>The mean of -ln P(truth), P kept at least 1e-6; a truth nobody claims has what the claims leave over.</summary>
    public required double LogLoss { get; init; }

    /// <summary>The mean over items of the sum over values of (P - right)^2 (Brier 1950), in [0, 2]; more only where values of one item are believed side by side, as by <see cref="Ltm"/>.</summary>
    public required double Brier { get; init; }

    /// <summary>The mean absolute error where value and truth are numbers; null where none are.</summary>
    public double? MeanAbsoluteError { get; init; }

    /// <summary>The root of the mean squared error where value and truth are numbers; null where none are.</summary>
    public double? RootMeanSquareError { get; init; }

    /// <summary>Among the item-value pairs believed with at least 0.5, the share that is true: for items with several true values.</summary>
    public required double Precision { get; init; }

    /// <summary>Among the true item-value pairs, the share believed with at least 0.5.</summary>
    public required double Recall { get; init; }

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>How probable the values were said to be and how many were right, in ten equal bins from 0 to 1; empty bins are left out.</summary>
    public ValueList<ProbabilityBin> Calibration { get; init; }

    /// <summary>Item by item how right the value is within the tolerance, from 0 to 1: for paired tests.</summary>
    public required IReadOnlyDictionary<string, double> ByItem { get; init; }

    /// <summary>The mean difference between said and real accuracy over the bins, weighted by their size.</summary>
    public double CalibrationError => Items == 0 ? double.NaN : Calibration.Sum(bin => bin.Count * Math.Abs(bin.Probability - bin.Accuracy)) / Items;
}

/// <summary>Values that were said to be about equally probable.</summary>
/// <param name="Probability">The mean probability they were given.</param>
/// <param name="Accuracy">The share that was right.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct ProbabilityBin(double Probability, double Accuracy, int Count);
