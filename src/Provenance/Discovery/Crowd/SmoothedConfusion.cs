namespace Provenance.Discovery;

/// <summary>Shares of smoothed counts, a distribution for each true class.</summary>
internal sealed class SmoothedConfusion(double smoothing) : ConfusionModel
{
    public override void Estimate(ReadOnlySpan<double> counts, int classes, Span<double> logs)
    {
        for (int truth = 0; truth < classes; truth++)
        {
            double all = classes * smoothing;
            for (int said = 0; said < classes; said++)
                all += counts[said * classes + truth];
            for (int said = 0; said < classes; said++)
                logs[said * classes + truth] = Math.Log((counts[said * classes + truth] + smoothing) / all);
        }
    }

    public override void EstimateClasses(ReadOnlySpan<double> counts, Span<double> logs)
    {
        double all = counts.Length * smoothing;
        foreach (double count in counts)
            all += count;
        for (int k = 0; k < counts.Length; k++)
            logs[k] = Math.Log((counts[k] + smoothing) / all);
    }

    public override double LogPrior(ReadOnlySpan<double> logs, int classes)
    {
        double sum = 0;
        foreach (double log in logs)
            sum += log;
        return smoothing * sum;
    }
}
