namespace Provenance.Discovery;

/// <summary>Shares of smoothed counts, a distribution for each true class.</summary>
internal sealed class SmoothedConfusion(double smoothing) : ConfusionModel
{
    public override void Estimate(ClassMatrix counts, ClassMatrix logs)
    {
        Span<double> all = stackalloc double[ClassTable.Most];
        all = all[..counts.Classes];
        all.Fill(counts.Classes * smoothing);
        for (int said = 0; said < counts.Classes; said++)
            Vectors.Add(all, counts.Said(said));
        Logarithm.Replace(all, 0);
        for (int said = 0; said < counts.Classes; said++)
        {
            Span<double> log = logs.Said(said);
            counts.Said(said).CopyTo(log);
            Logarithm.Replace(log, smoothing);
            for (int truth = 0; truth < log.Length; truth++)
                log[truth] -= all[truth];
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
}
