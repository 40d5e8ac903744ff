using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// CATD, confidence-aware truth discovery for long tails: a source weighs the lower end of the confidence interval of its inverse
/// variance, so that one lucky claim weighs little: w = chi-squared quantile (alpha / 2, claims) over the summed loss. Numbers have
/// the weighted mean, words the weighted vote. Li et al., PVLDB 8(4) 2015, equation 7.
/// </summary>
public sealed record Catd : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "catd";

    /// <summary>One minus the confidence, alpha, in (0, 1).</summary>
    /// <value>0.05.</value>
    public double Alpha { get; init; } = 0.05;

    internal override void Validate()
    {
        base.Validate();
        Require(Alpha is > 0 and < 1, Alpha, nameof(Alpha), "between 0 and 1");
    }

    internal override Fit Run(TruthRun run) => new LossSolver(run, this, new CatdRule(this)).Solve();
}
