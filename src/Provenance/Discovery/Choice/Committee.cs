using Provenance.Discovery;

namespace Provenance;

/// <summary>
/// A committee for crowd labels: the mean of the probabilities of Dawid-Skene, independent Bayesian classifier combination, the
/// one-coin model and the Bayesian weighted average.
/// </summary>
public sealed record Committee : TruthAlgorithm
{
    /// <inheritdoc/>
    public override string Name => "committee";

    /// <summary>Makes the options with at most 100 iterations a member.</summary>
    public Committee() => (MaxIterations, Tolerance) = (100, 1e-5);

    /// <inheritdoc/>
    public override string? Unsuitable(Observations observations) =>
        ClassTable.Missing(observations ?? throw new ArgumentNullException(nameof(observations)));

    internal override Fit Run(TruthRun run)
    {
        TruthAlgorithm[] members = [new DawidSkene(), new Ibcc(), new OneCoin(), new Bwa()];
        Fit[] fits = Array.ConvertAll(members, member => (member with { MaxIterations = MaxIterations, Tolerance = Tolerance }).Run(run));
        ClaimVector mean = new(run.Data);
        run.Sweep.EachShard(shard =>
        {
            double[] sum = mean[shard];
            foreach (Fit fit in fits)
                for (int c = 0; c < sum.Length; c++)
                    sum[c] += fit.Beliefs[shard][c] / fits.Length;
        });
        return new Fit
        {
            Beliefs = mean,
            AreProbabilities = true,
            Weights = fits[2].Weights,
            Iterations = fits.Max(fit => fit.Iterations),
            Converged = fits.All(fit => fit.Converged),
        };
    }
}
