namespace Provenance.Discovery;

/// <summary>How counts of what a source says, by what is true, become log probabilities of what it says.</summary>
internal abstract class ConfusionModel
{
    /// <summary>Works the log probabilities of one source out.</summary>
    /// <param name="counts">Expected counts, said class by said class, true class by true class within.</param>
    /// <param name="classes">The number of classes, K.</param>
    /// <param name="logs">The log probabilities, in the same order; written here.</param>
    public abstract void Estimate(ReadOnlySpan<double> counts, int classes, Span<double> logs);

    /// <summary>Works the log probabilities of the classes out.</summary>
    /// <param name="counts">Expected counts of items.</param>
    /// <param name="logs">The log probabilities; written here.</param>
    public abstract void EstimateClasses(ReadOnlySpan<double> counts, Span<double> logs);

    /// <summary>What the parameters add to the logarithm of the likelihood, their prior.</summary>
    public virtual double LogPrior(ReadOnlySpan<double> logs, int classes) => 0;
}
