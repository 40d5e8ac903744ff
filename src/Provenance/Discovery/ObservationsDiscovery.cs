using Provenance.Discovery;

namespace Provenance;

/// <summary>Finds the true values of observations and the accuracy of their sources.</summary>
public static class ObservationsDiscovery
{
    extension(Observations observations)
    {
        /// <summary>
        /// Looks at the data, chooses a method and says why (<see cref="TruthEstimate.ChosenBecause"/>); a result that has run away
        /// gives way to the vote. The same data gives the same result on any number of threads.
        /// </summary>
        /// <param name="options">Known truths, a hierarchy, threads, progress; null for the defaults.</param>
        /// <param name="cancellation">Stops the work between two iterations.</param>
        /// <exception cref="OperationCanceledException">The work was stopped.</exception>
        public TruthEstimate Discover(DiscoveryOptions? options = null, CancellationToken cancellation = default)
        {
            ArgumentNullException.ThrowIfNull(observations);
            options ??= DiscoveryOptions.Default;
            options.Validate();
            Choice choice = Choice.Of(observations, options.Hierarchy, options.MaxThreads);
            TruthRun run = new(choice.Data, choice.Algorithm, options, cancellation, choice.Rounding);
            Verdicts verdicts = new(run, choice.Algorithm.Run(run));
            if (DegeneracyGuard.Objection(verdicts) is not { } objection)
                return new TruthEstimate(choice.Algorithm.Name, choice.Because, verdicts);
            MajorityVote vote = new();
            run = new TruthRun(choice.Data, vote, options, cancellation, choice.Rounding);
            return new TruthEstimate(vote.Name, $"{choice.Because} The result was put aside, because {objection}: the vote.", new Verdicts(run, vote.Run(run)));
        }

        /// <summary>Runs an algorithm. The same data and options give the same result on any number of threads.</summary>
        /// <param name="algorithm">The algorithm with its options.</param>
        /// <param name="options">Known truths, a hierarchy, threads, progress; null for the defaults.</param>
        /// <param name="cancellation">Stops the work between two iterations.</param>
        /// <exception cref="ArgumentException">The algorithm does not suit the data; <see cref="TruthAlgorithm.Unsuitable"/> tells beforehand.</exception>
        /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
        /// <exception cref="OperationCanceledException">The work was stopped.</exception>
        public TruthEstimate Discover(TruthAlgorithm algorithm, DiscoveryOptions? options = null, CancellationToken cancellation = default)
        {
            ArgumentNullException.ThrowIfNull(observations);
            ArgumentNullException.ThrowIfNull(algorithm);
            options ??= DiscoveryOptions.Default;
            options.Validate();
            if (algorithm is Tdh { Hierarchy: null } tdh)
                algorithm = tdh with { Hierarchy = options.Hierarchy };
            algorithm.Validate();
            if (algorithm.Unsuitable(observations) is { } reason)
                throw new ArgumentException($"{algorithm.Name} does not suit the data: {reason}", nameof(algorithm));
            TruthRun run = new(observations, algorithm, options, cancellation);
            return new TruthEstimate(algorithm.Name, "", new Verdicts(run, algorithm.Run(run)));
        }
    }
}
