using System.CommandLine;
using System.Diagnostics;

namespace Provenance.Cli;

/// <summary><c>provenance discover</c>: what is true of what many sources say, and how accurate each is.</summary>
static class DiscoverCommand
{
    public static Command Create(Surroundings surroundings)
    {
        ToolCommand command = new("discover", "Find the true values and the accuracy of the sources in observations that disagree: who says what of what, one a row.",
            "provenance discover claims.csv",
            "# Why an item has its value: who voted for what, with what weight",
            "provenance discover claims.csv --why flight-10",
            "# All algorithms against values that are known to be true",
            "provenance discover claims.csv.gz --truth truth.csv --algorithm all",
            "# Other column names; everything for a program",
            "provenance discover labels.tsv --columns worker,task,label --format json --output found.json",
            "# The two long lists as files",
            "provenance discover claims.csv --quiet --results values.csv --sources accuracies.csv")
        {
            Details =
            [
                "A row says that a source gives a value to an item; the columns are called source, item (or object), value and, where there is one, time, unless --columns says otherwise. Sources that agree with sources that agree are believed more, and votes that are copied count less.",
                "Without --algorithm the data decides (and --hierarchy, where it is given): how many observations, sources and conflicts there are, whether values are classes, numbers, times or words. The output says what was chosen and why. No truth is looked at; --truth only measures.",
                "The accuracy of a source is the mean probability of its values, with a 95 % interval. Of values that are tied, the first in the order of their bytes is shown, and a measured accuracy counts a tie in parts. The same observations give the same output on any number of threads.",
                "The properties of --format json and their order are a contract. A league table compares each algorithm with the plain vote on the same items by McNemar's test.",
            ],
            SeeAlso = ["rank", "sources"],
        };
        DiscoverInputs inputs = new(command);
        command.SetAction(parsed =>
        {
            DiscoverRequest request = inputs.Of(parsed);
            return new Discovering(request, surroundings).Run();
        });
        return command;
    }

    /// <summary>One run of the command.</summary>
    sealed class Discovering(DiscoverRequest request, Surroundings surroundings)
    {
        public int Run()
        {
            if (!ObservationInput.AllThere(request, surroundings))
                return ExitCode.Unusable;
            Observations observations;
            Gold? truth, known;
            ValueHierarchy? hierarchy;
            try
            {
                (observations, truth, known) = (ObservationInput.Load(request, surroundings), ObservationInput.LoadGold(request.Truth), ObservationInput.LoadGold(request.Known));
                hierarchy = ObservationInput.LoadHierarchy(request.Hierarchy);
            }
            catch (ObservationException unreadable)
            {
                DiagnosticsText.Write(surroundings.Error, unreadable.Diagnostics);
                return ExitCode.Unusable;
            }
            if (!ItemNames.AllKnown(request.Why, observations, surroundings))
                return ExitCode.Unusable;
            ObservationInput.Remark(observations, truth, known, request, surroundings);
            return request.Algorithms.IsLeague ? Compare(observations, truth, known, hierarchy) : Discover(request.Algorithms.Algorithms[0], observations, truth, known, hierarchy);
        }

        int Discover(TruthAlgorithm? given, Observations observations, Gold? truth, Gold? known, ValueHierarchy? hierarchy)
        {
            TruthAlgorithm? algorithm = given is Tdh tdh ? tdh with { Hierarchy = hierarchy } : given;
            if (algorithm?.Unsuitable(observations) is { } reason)
            {
                surroundings.Error.Write($"{Tool.Name}: {algorithm.Name} does not suit the data: {reason} '--algorithm auto' chooses one that does.\n");
                return ExitCode.Unusable;
            }
            TruthEstimate estimate;
            using (SlowWork work = SlowWork.Begin(request.Common, surroundings, $"Finding the true values of {request.Common.Corpus}"))
            {
                DiscoveryOptions options = Options(known, hierarchy, work);
                estimate = algorithm is null ? observations.Discover(options, surroundings.Cancellation) : observations.Discover(algorithm, options, surroundings.Cancellation);
            }
            TruthReport report = new(estimate, truth is null ? null : estimate.Evaluate(truth, request.Tolerance))
            {
                Observations = observations,
                HasResults = request.Results is null,
                HasSources = request.Sources is null,
                Why = request.Why.ToValueList(),
            };
            DiscoveryOutput.Write(report, request, surroundings);
            return ExitCode.Fine;
        }

        int Compare(Observations observations, Gold? truth, Gold? known, ValueHierarchy? hierarchy)
        {
            List<LeagueRow> rows = [];
            using (SlowWork work = SlowWork.Begin(request.Common, surroundings, $"Comparing algorithms on {request.Common.Corpus}"))
            {
                long start = Stopwatch.GetTimestamp();
                foreach (LeagueRow row in observations.Compare(request.Algorithms.Algorithms, truth, request.Tolerance, Options(known, hierarchy, work), surroundings.Cancellation))
                {
                    rows.Add(request.IsTimed && row.Unsuitable is null ? row with { Elapsed = Stopwatch.GetElapsedTime(start) } : row);
                    start = Stopwatch.GetTimestamp();
                }
            }
            DiscoveryOutput.Write(observations, League.Of(rows, truth), request, surroundings);
            return ExitCode.Fine;
        }

        // Winners are only watched for somebody who sees them.
        DiscoveryOptions Options(Gold? known, ValueHierarchy? hierarchy, SlowWork work) => new()
        {
            Known = known?.Items.Where(item => known[item].Count == 1).ToDictionary(item => item, item => known[item][0], StringComparer.Ordinal),
            Hierarchy = hierarchy,
            MaxThreads = request.Threads,
            Progress = work.IsWelcome ? new IterationProgress(work) : null,
        };
    }
}
