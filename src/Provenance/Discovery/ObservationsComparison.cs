using Provenance.Discovery;

namespace Provenance;

/// <summary>Runs algorithms side by side.</summary>
public static class ObservationsComparison
{
    extension(Observations observations)
    {
        /// <summary>
        /// Runs algorithms one after the other, as the rows are asked for, and measures each; <see cref="League.Of"/> puts them in
        /// order. Only what a row says is kept. An algorithm that does not suit the data has a row that says why.
        /// </summary>
        /// <param name="algorithms">The algorithms; a null stands for the default, which chooses.</param>
        /// <param name="gold">Truths to measure by; null for none.</param>
        /// <param name="tolerance">When values count as the same; null for one per cent and ten minutes.</param>
        /// <param name="options">Known truths, a hierarchy, threads, progress; null for the defaults.</param>
        /// <param name="cancellation">Stops the work between two iterations.</param>
        /// <exception cref="OperationCanceledException">The work was stopped.</exception>
        public IEnumerable<LeagueRow> Compare(IEnumerable<TruthAlgorithm?> algorithms, Gold? gold = null, ValueTolerance? tolerance = null,
            DiscoveryOptions? options = null, CancellationToken cancellation = default)
        {
            ArgumentNullException.ThrowIfNull(observations);
            ArgumentNullException.ThrowIfNull(algorithms);
            return Rows(observations, algorithms, gold, tolerance, options, cancellation);
        }
    }

    static IEnumerable<LeagueRow> Rows(Observations observations, IEnumerable<TruthAlgorithm?> algorithms, Gold? gold, ValueTolerance? tolerance,
        DiscoveryOptions? options, CancellationToken cancellation)
    {
        Evaluation? vote = gold is null ? null : observations.Discover(new MajorityVote(), options, cancellation).Evaluate(gold, tolerance);
        foreach (TruthAlgorithm? given in algorithms)
        {
            TruthAlgorithm? algorithm = given is Tdh { Hierarchy: null } tdh ? tdh with { Hierarchy = options?.Hierarchy } : given;
            if (algorithm?.Unsuitable(observations) is { } reason)
            {
                yield return new LeagueRow { Algorithm = algorithm.Name, Unsuitable = reason };
                continue;
            }
            TruthEstimate estimate = algorithm is null ? observations.Discover(options, cancellation) : observations.Discover(algorithm, options, cancellation);
            Evaluation? evaluation = gold is null ? null : estimate.Evaluate(gold, tolerance);
            yield return new LeagueRow
            {
                Algorithm = algorithm?.Name ?? League.Default,
                Chosen = algorithm is null ? estimate.Algorithm : null,
                Iterations = estimate.Iterations,
                Converged = estimate.Converged,
                Agreement = VoteAgreement.Of(estimate.Verdicts),
                Evaluation = evaluation,
                AgainstVote = evaluation is null ? null : McNemar.Compare(evaluation, vote!),
            };
        }
    }
}
