using Provenance.Discovery;

namespace Provenance;

/// <summary>A truth-discovery algorithm with its options. Every algorithm is a record of its own; all have defaults.</summary>
public abstract partial record TruthAlgorithm
{
    private protected TruthAlgorithm()
    {
    }

    /// <summary>The name as the command line spells it, such as <c>truth-finder</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The most iterations, 1 or more. Methods without iterations pass it over.</summary>
    /// <value>20, unless an algorithm says otherwise.</value>
    public int MaxIterations { get; init; } = 20;

    /// <summary>The largest change of a source's quality at which the iteration ends, 0 or more.</summary>
    /// <value>1e-6, unless an algorithm says otherwise.</value>
    public double Tolerance { get; init; } = 1e-6;

    /// <summary>
    /// Why the algorithm cannot be used on some data, and what to take instead, in a sentence; null when it can. Data may be of another sort, or so
    /// large that what the algorithm keeps does not stand in one array.
    /// </summary>
    /// <param name="observations">The data.</param>
    public virtual string? Unsuitable(Observations observations) => null;

    internal abstract Fit Run(TruthRun run);

    internal virtual void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxIterations, 1);
        Require(Tolerance >= 0, Tolerance, nameof(Tolerance), "0 or more");
    }

    private protected static void Require(bool holds, double value, string option, string range)
    {
        if (!holds)
            throw new ArgumentOutOfRangeException(option, value, $"{option} is {range}.");
    }
}
