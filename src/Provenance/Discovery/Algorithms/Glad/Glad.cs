using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// GLAD: a source has an ability, an item an ease, and an answer is right with the probability 1 / (1 + exp(-ability ease)); wrong answers
/// are all alike. Whitehill, Ruvolo, Wu, Bergsma, Movellan, NIPS 2009.
/// </summary>
public sealed record Glad : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "glad";

    /// <summary>Makes the options with at most 100 iterations.</summary>
    public Glad() => (MaxIterations, Tolerance) = (100, 1e-5);

    /// <summary>The mean of the prior of an ability, whose deviation is 1; from -10 to 10.</summary>
    /// <value>1.</value>
    public double PriorAbility { get; init; } = 1;

    /// <summary>The mean of the prior of the logarithm of an ease, whose deviation is 1; from -10 to 10.</summary>
    /// <value>1.</value>
    public double PriorLogEase { get; init; } = 1;

    internal override void Validate()
    {
        base.Validate();
        Require(PriorAbility is >= -10 and <= 10, PriorAbility, nameof(PriorAbility), "from -10 to 10");
        Require(PriorLogEase is >= -10 and <= 10, PriorLogEase, nameof(PriorLogEase), "from -10 to 10");
    }

    /// <inheritdoc/>
    public override string? Unsuitable(Observations observations) =>
        ClassTable.Missing(observations ?? throw new ArgumentNullException(nameof(observations))) ?? ArrayRoom.Missing(3L * observations.Sources, "numbers for the sources' steps", "take accu");

    internal override Fit Run(TruthRun run) => new GladSolver(this, run).Solve();
}
