using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Gaussian truth model: numbers scatter around the truth with a variance of the source, which has an inverse Gamma prior. Numbers of
/// an item are first freed of outliers and brought to median 0 and deviation 1. Zhao and Han, QDB 2012, section 3 and algorithm 1. Words are
/// passed over; an item that has nothing else is voted.
/// </summary>
public sealed record Gtm : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "gtm";

    /// <summary>The shape of the variances' prior, alpha, more than 0 and at most 1,000,000,000.</summary>
    /// <value>10.</value>
    public double Shape { get; init; } = 10;

    /// <summary>The scale of the variances' prior, beta, more than 0 and at most 1,000,000,000.</summary>
    /// <value>10.</value>
    public double Scale { get; init; } = 10;

    /// <summary>The variance of truths around the median, in units of the item's own, more than 0 and at most 1,000,000,000.</summary>
    /// <value>1.</value>
    public double TruthVariance { get; init; } = 1;

    /// <summary>Numbers further than this many standard deviations from the median are outliers, more than 0 and at most 1,000,000,000.</summary>
    /// <value>2.</value>
    public double OutlierDeviations { get; init; } = 2;

    /// <inheritdoc/>
    public override string? Unsuitable(Observations observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return new DataProfile(observations).Numbers == 0 ? "it takes numbers, and here are none." : null;
    }

    internal override void Validate()
    {
        base.Validate();
        Require(Shape is > 0 and <= 1e9, Shape, nameof(Shape), "more than 0 and at most 1,000,000,000");
        Require(Scale is > 0 and <= 1e9, Scale, nameof(Scale), "more than 0 and at most 1,000,000,000");
        Require(TruthVariance is > 0 and <= 1e9, TruthVariance, nameof(TruthVariance), "more than 0 and at most 1,000,000,000");
        Require(OutlierDeviations is > 0 and <= 1e9, OutlierDeviations, nameof(OutlierDeviations), "more than 0 and at most 1,000,000,000");
    }

    internal override Fit Run(TruthRun run) => new GtmSolver(this, run).Solve();
}
