namespace Provenance.Discovery;

/// <summary>One accuracy a source, never below chance; the other classes share the rest.</summary>
internal sealed class OneCoinConfusion(double priorRight, double priorWrong) : ConfusionModel
{
    public override void Estimate(ClassMatrix counts, ClassMatrix logs)
    {
        double right = priorRight, all = priorRight + priorWrong;
        for (int said = 0; said < counts.Classes; said++)
        {
            right += counts.Said(said)[said];
            foreach (double count in counts.Said(said))
                all += count;
        }
        double accuracy = Math.Max(right / all, 1.0 / counts.Classes);
        double logRight = Math.Log(accuracy), logWrong = Math.Log((1 - accuracy) / Math.Max(1, counts.Classes - 1));
        for (int said = 0; said < counts.Classes; said++)
        {
            logs.Said(said).Fill(logWrong);
            logs.Said(said)[said] = logRight;
        }
    }

    public override void EstimateClasses(ReadOnlySpan<double> counts, Span<double> logs) => new SmoothedConfusion(1).EstimateClasses(counts, logs);
}
