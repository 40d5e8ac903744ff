using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// AccuSim: as <see cref="Accu"/>, and similar values support each other. Dong, Berti-Equille, Srivastava, PVLDB 2(1) 2009, section 4.
/// </summary>
public sealed record AccuSim : Accu
{
    /// <inheritdoc/>
    public override string Name => "accu-sim";

    /// <summary>How much similar values support each other, rho, in [0, 1].</summary>
    /// <value>0.5.</value>
    public double Influence { get; init; } = 0.5;

    /// <summary>How alike two values are.</summary>
    /// <value><see cref="ValueSimilarities.ByKind"/>.</value>
    public ValueSimilarity Similarity { get; init; } = ValueSimilarities.ByKind;

    /// <inheritdoc/>
    public override string? Unsuitable(Observations observations) =>
        SimilarityTable.Missing(observations ?? throw new ArgumentNullException(nameof(observations)));

    internal override void Validate()
    {
        base.Validate();
        Require(Influence is >= 0 and <= 1, Influence, nameof(Influence), "from 0 to 1");
        ArgumentNullException.ThrowIfNull(Similarity);
    }

    internal override Fit Run(TruthRun run) => new AccuSimModel(this, SimilarityTable.Of(run, Similarity)!).Solve(run, MaxIterations, Tolerance);
}
