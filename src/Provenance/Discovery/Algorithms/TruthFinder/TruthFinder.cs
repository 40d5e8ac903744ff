using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// TruthFinder: a value is the more believed the less likely it is that all its sources err; a source is as trustworthy as
/// its claims are believed on average. Yin, Han, Yu, TKDE 20(6) 2008, section 3, equations 1 to 10.
/// </summary>
public sealed record TruthFinder : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "truth-finder";

    /// <summary>The trust in a source before the first iteration, in (0, 1).</summary>
    /// <value>0.9.</value>
    public double StartTrust { get; init; } = 0.9;

    /// <summary>How much less than independent the sources are taken to be, gamma, in (0, 1].</summary>
    /// <value>0.3.</value>
    public double Dampening { get; init; } = 0.3;

    /// <summary>How much similar values support each other, rho, in [0, 1]. Used only with a <see cref="Similarity"/>.</summary>
    /// <value>0.5.</value>
    public double Influence { get; init; } = 0.5;

    /// <summary>The similarity at which two values neither support nor oppose each other, in [0, 1].</summary>
    /// <value>0.5.</value>
    public double BaseSimilarity { get; init; } = 0.5;

    /// <summary>How alike two values are; null when values are the same or not.</summary>
    /// <value>null.</value>
    public ValueSimilarity? Similarity { get; init; }

    /// <summary>Makes the options. The tolerance is on one minus the cosine of the trust before and after, as in the paper.</summary>
    public TruthFinder() => Tolerance = 1e-5;

    /// <inheritdoc/>
    public override string? Unsuitable(Observations observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return Similarity is null ? null : SimilarityTable.Missing(observations);
    }

    internal override void Validate()
    {
        base.Validate();
        Require(StartTrust is > 0 and < 1, StartTrust, nameof(StartTrust), "between 0 and 1");
        Require(Dampening is > 0 and <= 1, Dampening, nameof(Dampening), "more than 0 and at most 1");
        Require(Influence is >= 0 and <= 1, Influence, nameof(Influence), "from 0 to 1");
        Require(BaseSimilarity is >= 0 and <= 1, BaseSimilarity, nameof(BaseSimilarity), "from 0 to 1");
    }

    internal override Fit Run(TruthRun run) =>
        new TruthFinderModel(this, SimilarityTable.Of(run, Similarity)).Solve(run, MaxIterations, Tolerance);
}
