using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// PopAccu: as <see cref="Accu"/>, but how likely a false value is follows from how often it is given, so that n need not be
/// chosen. Dong, Saha, Srivastava, PVLDB 6(2) 2013.
/// </summary>
public sealed record PopAccu : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "pop-accu";

    /// <summary>The accuracy of a source before the first iteration, in (0, 1).</summary>
    /// <value>0.8.</value>
    public double StartAccuracy { get; init; } = 0.8;

    /// <summary>Accuracies are kept this far from 0 and 1, in (0, 0.5).</summary>
    /// <value>0.01.</value>
    public double Margin { get; init; } = 0.01;

    internal override void Validate()
    {
        base.Validate();
        Require(StartAccuracy is > 0 and < 1, StartAccuracy, nameof(StartAccuracy), "between 0 and 1");
        Require(Margin is > 0 and < 0.5, Margin, nameof(Margin), "between 0 and 0.5");
    }

    internal override Fit Run(TruthRun run) => new PopAccuModel(this).Solve(run, MaxIterations, Tolerance);
}
