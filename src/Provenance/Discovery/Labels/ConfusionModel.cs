namespace Provenance.Discovery;

/// <summary>How counts of what a source says, by what is true, become log probabilities of what it says. Must be safe for several threads.</summary>
internal abstract class ConfusionModel
{
    /// <summary>Works the log probabilities of one source out.</summary>
    /// <param name="counts">Expected counts.</param>
    /// <param name="logs">The log probabilities; written here.</param>
    public abstract void Estimate(ClassMatrix counts, ClassMatrix logs);

    /// <summary>Works the log probabilities of the classes out.</summary>
    /// <param name="counts">Expected counts of items.</param>
    /// <param name="logs">The log probabilities; written here.</param>
    public abstract void EstimateClasses(ReadOnlySpan<double> counts, Span<double> logs);
}
