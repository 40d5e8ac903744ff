namespace Provenance.Discovery;

/// <summary>Expected log probabilities under Dirichlet posteriors: digamma of a count less digamma of the sum.</summary>
internal sealed class BayesianConfusion(double right, double wrong, double classPrior) : ConfusionModel
{
    public override void Estimate(ReadOnlySpan<double> counts, int classes, Span<double> logs)
    {
        for (int truth = 0; truth < classes; truth++)
        {
            double all = right + (classes - 1) * wrong;
            for (int said = 0; said < classes; said++)
                all += counts[said * classes + truth];
            double ofAll = Digamma.Of(all);
            for (int said = 0; said < classes; said++)
                logs[said * classes + truth] = Digamma.Of(counts[said * classes + truth] + (said == truth ? right : wrong)) - ofAll;
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
}
