using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// Enhanced Bayesian classifier combination: the items of a class are of several hidden kinds, such as easy and misleading ones, and
/// every source has a confusion vector for each kind; so sources that err together are explained without being believed. Variational
/// Bayes. Li, Rubinstein, Cohn, ICML 2019.
/// </summary>
public sealed record Ebcc : TruthAlgorithm
{
    /// <summary>The most numbers of the sources' confusions: half a gigabyte.</summary>
    const long MostNumbers = 1L << 26;

    /// <inheritdoc/>
    public override string Name => "ebcc";

    /// <summary>Makes the options with at most 100 iterations.</summary>
    public Ebcc() => (MaxIterations, Tolerance) = (100, 1e-5);

    /// <summary>How many kinds of items a class has, from 1 to 64.</summary>
    /// <value>10.</value>
    public int Kinds { get; init; } = 10;

    /// <summary>The prior count of each kind, more than 0 and at most 1,000,000; few items suffice to empty a kind where it is small.</summary>
    /// <value>0.1.</value>
    public double KindPrior { get; init; } = 0.1;

    /// <summary>The prior count of each right answer, more than 0 and at most 1,000,000.</summary>
    /// <value>4.</value>
    public double PriorRight { get; init; } = 4;

    /// <summary>The prior count of each wrong answer, more than 0 and at most 1,000,000.</summary>
    /// <value>1.</value>
    public double PriorWrong { get; init; } = 1;

    internal override void Validate()
    {
        base.Validate();
        Require(Kinds is >= 1 and <= 64, Kinds, nameof(Kinds), "from 1 to 64");
        Require(KindPrior is > 0 and <= 1e6, KindPrior, nameof(KindPrior), "more than 0 and at most 1,000,000");
        Require(PriorRight is > 0 and <= 1e6, PriorRight, nameof(PriorRight), "more than 0 and at most 1,000,000");
        Require(PriorWrong is > 0 and <= 1e6, PriorWrong, nameof(PriorWrong), "more than 0 and at most 1,000,000");
    }

    /// <inheritdoc/>
    public override string? Unsuitable(Observations observations)
    {
        return ClassTable.Missing(observations ?? throw new ArgumentNullException(nameof(observations)))
            ?? ArrayRoom.Missing(NumbersOf(observations), "numbers for the sources' confusions", "lower Kinds, take bwa or two-pass-vote, or merge classes", MostNumbers);
    }

    /// <summary>How many numbers the confusions of all sources are.</summary>
    internal long NumbersOf(Observations observations) => (long)observations.Sources * observations.Values * observations.Values * Kinds;

    internal override Fit Run(TruthRun run) => new EbccSolver(this, run).Solve();
}
