using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// A committee for crowd labels: Dawid-Skene, independent and enhanced Bayesian classifier combination, the Bayesian weighted average
/// and the two-pass vote. Each has one voice on each item and the majority decides; between values with as many voices, the plain
/// vote. Probabilities are the mean of the members', so that one member that is sure of itself cannot outweigh four.
/// </summary>
/// <remarks>
/// Dawid-Skene, which has no prior to speak of, has a seat where a source gives at least as many answers on average as there are
/// classes; the enhanced combination where an iteration takes no more than 500 million steps.
/// </remarks>
public sealed record Committee : TruthAlgorithm
{
    const long MostSteps = 500_000_000;

    /// <inheritdoc/>
    public override string Name => "committee";

    /// <summary>Makes the options with at most 100 iterations a member.</summary>
    public Committee() => (MaxIterations, Tolerance) = (100, 1e-5);

    /// <inheritdoc/>
    public override string? Unsuitable(Observations observations) =>
        ClassTable.Missing(observations ?? throw new ArgumentNullException(nameof(observations)));

    internal override Fit Run(TruthRun run)
    {
        Fit[] fits = [.. Members(run.Data).Select(member => (member with { MaxIterations = MaxIterations, Tolerance = Tolerance }).Run(run)).Select(fit => new Verdicts(run, fit).Fit)];
        ClaimVector mean = new(run.Data);
        run.Sweep.EachShard(shard => new CommitteeVote(fits).Decide(shard, mean[shard]));
        return new Fit
        {
            Beliefs = mean,
            AreProbabilities = true,
            Weights = fits[0].Weights,
            Iterations = fits.Max(fit => fit.Iterations),
            Converged = fits.All(fit => fit.Converged),
        };
    }

    // The first is the one whose weights are told: expected shares of right answers.
    static IEnumerable<TruthAlgorithm> Members(Observations data)
    {
        yield return new Ibcc();
        yield return new Bwa();
        yield return new TwoPassVote();
        if (data.Count >= (long)data.Sources * data.Values)
            yield return new DawidSkene();
        Ebcc enhanced = new();
        if (enhanced.Unsuitable(data) is null && data.Count * data.Values * enhanced.Kinds <= MostSteps)
            yield return enhanced;
    }
}
