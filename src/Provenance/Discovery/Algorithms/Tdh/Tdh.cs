using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Truth discovery with a hierarchy: a source says the truth, something above it, or something wrong, each with a probability of its
/// own. Expectation maximisation. Jung, Kim, Shim, EDBT 2019, section 3.
/// </summary>
public sealed record Tdh : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "tdh";

    /// <summary>Makes the options with at most 100 iterations.</summary>
    public Tdh() => MaxIterations = 100;

    /// <summary>Which values are part of which.</summary>
    /// <value>null: none; then the algorithm suits no data.</value>
    public ValueHierarchy? Hierarchy { get; init; }

    /// <summary>The prior counts of a source's right answers and of those above the truth, alpha1 and alpha2, from 1 to 1,000,000.</summary>
    /// <value>9.</value>
    public double PriorRight { get; init; } = 9;

    /// <summary>The prior count of a source's wrong answers, alpha3, from 1 to 1,000,000.</summary>
    /// <value>5.</value>
    public double PriorWrong { get; init; } = 5;

    /// <summary>The prior count of each value of an item, gamma, from 1 to 1,000,000.</summary>
    /// <value>1.1.</value>
    public double PriorValue { get; init; } = 1.1;

    internal override void Validate()
    {
        base.Validate();
        Require(PriorRight is >= 1 and <= 1e6, PriorRight, nameof(PriorRight), "from 1 to 1,000,000");
        Require(PriorWrong is >= 1 and <= 1e6, PriorWrong, nameof(PriorWrong), "from 1 to 1,000,000");
        Require(PriorValue is >= 1 and <= 1e6, PriorValue, nameof(PriorValue), "from 1 to 1,000,000");
    }

    /// <inheritdoc/>
    public override string? Unsuitable(Observations observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return Hierarchy is null ? "it takes a hierarchy of the values, and none is given."
            : ArrayRoom.Missing(3L * observations.Sources, "numbers for the sources' habits", "take accu");
    }

    internal override Fit Run(TruthRun run) => new TdhSolver(this, AncestorTable.Of(run, Hierarchy!), run).Solve();
}
