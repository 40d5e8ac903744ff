namespace Provenance.Discovery;

/// <summary>One accuracy a source, never below chance; the other classes share the rest.</summary>
internal sealed class OneCoinConfusion(double priorRight, double priorWrong) : ConfusionModel
{
    public override void Estimate(ReadOnlySpan<double> counts, int classes, Span<double> logs)
    {
        double right = priorRight, all = priorRight + priorWrong;
        for (int k = 0; k < classes; k++)
            right += counts[k * classes + k];
        foreach (double count in counts)
            all += count;
        double accuracy = Math.Max(right / all, 1.0 / classes);
        double logRight = Math.Log(accuracy), logWrong = Math.Log((1 - accuracy) / Math.Max(1, classes - 1));
        logs.Fill(logWrong);
        for (int k = 0; k < classes; k++)
            logs[k * classes + k] = logRight;
    }

    public override void EstimateClasses(ReadOnlySpan<double> counts, Span<double> logs) => new SmoothedConfusion(1).EstimateClasses(counts, logs);
}
