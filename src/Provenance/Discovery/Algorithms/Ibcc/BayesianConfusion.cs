namespace Provenance.Discovery;

/// <summary>Expected log probabilities under Dirichlet posteriors: digamma of a count less digamma of the sum.</summary>
internal sealed class BayesianConfusion(double right, double wrong, double classPrior) : ConfusionModel
{
    readonly double ofRight = Digamma.Of(right), ofWrong = Digamma.Of(wrong);

    public override void Estimate(ClassMatrix counts, ClassMatrix logs)
    {
        Span<double> all = stackalloc double[ClassTable.Most];
        all = all[..counts.Classes];
        all.Fill(right + (counts.Classes - 1) * wrong);
        for (int said = 0; said < counts.Classes; said++)
            Vectors.Add(all, counts.Said(said));
        for (int truth = 0; truth < all.Length; truth++)
            all[truth] = Digamma.Of(all[truth]);
        for (int said = 0; said < counts.Classes; said++)
        {
            ReadOnlySpan<double> count = counts.Said(said);
            Span<double> log = logs.Said(said);
            for (int truth = 0; truth < log.Length; truth++)
                log[truth] = (said == truth ? Of(count[truth], right, ofRight) : Of(count[truth], wrong, ofWrong)) - all[truth];
        }
    }

    public override void EstimateClasses(ReadOnlySpan<double> counts, Span<double> logs)
    {
        double all = counts.Length * classPrior;
        foreach (double count in counts)
            all += count;
        for (int k = 0; k < counts.Length; k++)
            logs[k] = Digamma.Of(counts[k] + classPrior) - Digamma.Of(all);
    }

    // Most sources never say most of what they could.
    static double Of(double count, double prior, double ofPrior) => count == 0 ? ofPrior : Digamma.Of(count + prior);
}
