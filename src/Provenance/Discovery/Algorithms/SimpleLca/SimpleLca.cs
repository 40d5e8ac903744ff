using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Simple latent credibility analysis: a source tells the truth with the probability of its honesty, else gives one of the
/// other claimed values, all equally likely. Pasternack and Roth, WWW 2013, section 4.
/// </summary>
public sealed record SimpleLca : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "simple-lca";

    /// <summary>The honesty of a source before the first iteration, in (0, 1).</summary>
    /// <value>0.8.</value>
    public double StartHonesty { get; init; } = 0.8;

    /// <summary>Honesties are kept this far from 0 and 1, in (0, 0.5).</summary>
    /// <value>0.001.</value>
    public double Margin { get; init; } = 0.001;

    internal override void Validate()
    {
        base.Validate();
        Require(StartHonesty is > 0 and < 1, StartHonesty, nameof(StartHonesty), "between 0 and 1");
        Require(Margin is > 0 and < 0.5, Margin, nameof(Margin), "between 0 and 0.5");
    }

    internal override Fit Run(TruthRun run) => new SimpleLcaModel(this).Solve(run, MaxIterations, Tolerance);
}
