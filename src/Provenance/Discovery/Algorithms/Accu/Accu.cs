using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Accu: Bayesian vote with one accuracy a source and n false values an item, all equally likely. Dong, Berti-Equille,
/// Srivastava, PVLDB 2(1) 2009, section 4.
/// </summary>
public record Accu : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "accu";

    /// <summary>The accuracy of a source before the first iteration, in (0, 1).</summary>
    /// <value>0.8.</value>
    public double StartAccuracy { get; init; } = 0.8;

    /// <summary>How many false values an item has, n, from 1 to 1,000,000,000.</summary>
    /// <value>100.</value>
    public double FalseValues { get; init; } = 100;

    /// <summary>Accuracies are kept this far from 0 and 1, in (0, 0.5).</summary>
    /// <value>0.01.</value>
    public double Margin { get; init; } = 0.01;

    internal override void Validate()
    {
        base.Validate();
        Require(StartAccuracy is > 0 and < 1, StartAccuracy, nameof(StartAccuracy), "between 0 and 1");
        Require(FalseValues is >= 1 and <= 1e9, FalseValues, nameof(FalseValues), "from 1 to 1,000,000,000");
        Require(Margin is > 0 and < 0.5, Margin, nameof(Margin), "between 0 and 0.5");
    }

    internal override Fit Run(TruthRun run) => new AccuModel(this).Solve(run, MaxIterations, Tolerance);
}
