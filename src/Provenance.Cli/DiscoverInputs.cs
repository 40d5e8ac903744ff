using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace Provenance.Cli;

/// <summary>What <c>discover</c> takes.</summary>
sealed class DiscoverInputs
{
    readonly Argument<string> claims = new("CLAIMS") { Description = "Observations, one a row: comma- or tab-separated text with a header, plain or gzipped." };

    readonly Option<string> format = new("--format", "-f") { Description = "What to write.", HelpName = "table|json|csv|markdown", DefaultValueFactory = _ => "table" };

    readonly Option<string?> output = new("--output", "-o") { Description = "Write to this file, which is replaced whole or not at all.", HelpName = "FILE" };

    readonly Option<bool> quiet = new("--quiet", "-q") { Description = "No remarks on standard error; errors are still written." };

    readonly Option<string?> truth = new("--truth") { Description = "True values to measure by: columns item and value. They are not used to find anything.", HelpName = "FILE" };

    readonly Option<string?> known = new("--known") { Description = "True values that are given: columns item and value. They are kept, and the sources are rated by them.", HelpName = "FILE" };

    readonly Option<string> algorithm = new("--algorithm", "-a")
    {
        Description = "One by name; 'auto' looks at the data, chooses and says why; 'all', or several names with commas, gives a league table.",
        HelpName = "NAME[,NAME]",
        DefaultValueFactory = _ => League.Default,
    };

    readonly Option<string?> hierarchy = new("--hierarchy")
    {
        Description = "Values that are parts of others, as a town of a country: columns value and parent, or id, name and parent. Only tdh uses it, and is chosen where it is given.",
        HelpName = "FILE",
    };

    readonly Option<string?> columns = new("--columns")
    {
        Description = "What the columns are called, in the order source, item, value and perhaps time; or those that differ, as source=worker,value=label.",
        HelpName = "NAMES",
    };

    readonly Option<string> repeats = new("--repeats")
    {
        Description = "What counts when a source speaks more than once on an item: each different value, every row, the first or last, or that is an error.",
        HelpName = "distinct|all|first|last|reject",
        DefaultValueFactory = _ => "distinct",
    };

    readonly Option<bool> skipBadRows = new("--skip-bad-rows") { Description = "Pass over rows that cannot be read, with a warning, in place of stopping." };

    readonly Option<double> tolerance = new("--tolerance")
    {
        Description = "Numbers that differ by no more than this share count as the same when measured: 0.01 or 1%. 0.01 by default.",
        HelpName = "SHARE",
        CustomParser = Amounts.Share,
        DefaultValueFactory = _ => ValueTolerance.Usual.Relative,
    };

    readonly Option<string> timeTolerance = new("--time-tolerance")
    {
        Description = "The same for times: 90s, 10min, 1h, 2d.",
        HelpName = "SPAN",
        DefaultValueFactory = _ => "10min",
    };

    readonly Option<bool> round = new("--round") { Description = "Merge values of an item that are within the tolerances before anything is weighed." };

    readonly Option<string[]> why = new("--why") { Description = "Also show who voted for what on this item, with what weight. Can be repeated.", HelpName = "ITEM", Arity = ArgumentArity.OneOrMore };

    readonly Option<string?> results = new("--results") { Description = "Write the value of every item to this CSV file, and not to the output.", HelpName = "FILE" };

    readonly Option<string?> sources = new("--sources") { Description = "Write the accuracy of every source to this CSV file, and not to the output.", HelpName = "FILE" };

    readonly Option<int> threads = new("--threads") { Description = "Use this many threads at most; the result is the same. As many as the machine has by default.", HelpName = "N", CustomParser = Amounts.Threads, DefaultValueFactory = _ => 0 };

    readonly Option<bool> timings = new("--timings") { Description = "Show in a league table how many seconds each algorithm took." };

    /// <summary>Adds the inputs to a command.</summary>
    public DiscoverInputs(Command command)
    {
        format.AcceptOnlyFromAmong("table", "json", "csv", "markdown");
        repeats.AcceptOnlyFromAmong("distinct", "all", "first", "last", "reject");
        command.Add(claims);
        Option[] options = [format, output, quiet, truth, known, algorithm, hierarchy, columns, repeats, skipBadRows, tolerance, timeTolerance, round, why, results, sources, threads, timings];
        foreach (Option option in options)
            command.Add(option);
        algorithm.Validators.Add(result =>
        {
            foreach (string problem in AlgorithmChoice.Problems(result.GetValueOrDefault<string>()))
                result.AddError(problem);
        });
        columns.Validators.Add(result =>
        {
            if (ObservationColumns.Problem(result.GetValueOrDefault<string?>()) is { } problem)
                result.AddError(problem);
        });
        timeTolerance.Validators.Add(result =>
        {
            string text = result.GetValueOrDefault<string>();
            if (Amounts.Span(text) is null)
                result.AddError($"'{text}' is no span of time: --time-tolerance takes a number and s, min, h or d, such as 10min.");
        });
        algorithm.CompletionSources.Add(_ => AlgorithmChoice.Known.Select(name => new CompletionItem(name)));
        hierarchy.Validators.Add(result =>
        {
            if (!AlgorithmChoice.Parse(result.GetValue(algorithm) ?? League.Default).TakesHierarchy)
                result.AddError("--hierarchy is used by tdh alone; leave --algorithm out, or name tdh.");
        });
        results.Validators.Add(result => RefuseWithLeague(result, "--results writes the result of one algorithm; name one with --algorithm."));
        sources.Validators.Add(result => RefuseWithLeague(result, "--sources writes the result of one algorithm; name one with --algorithm."));
        why.Validators.Add(result => RefuseWithLeague(result, "--why shows the reasons of one algorithm; name one with --algorithm."));
    }

    void RefuseWithLeague(OptionResult result, string message)
    {
        if (AlgorithmChoice.Parse(result.GetValue(algorithm) ?? League.Default).IsLeague)
            result.AddError(message);
    }

    /// <summary>The inputs as given on a command line.</summary>
    public DiscoverRequest Of(ParseResult parsed) => new(
        new Request(parsed.GetRequiredValue(claims), parsed.GetRequiredValue(format), parsed.GetValue(output), null, parsed.GetValue(quiet)))
    {
        Algorithms = AlgorithmChoice.Parse(parsed.GetRequiredValue(algorithm)),
        Truth = parsed.GetValue(truth),
        Known = parsed.GetValue(known),
        Hierarchy = parsed.GetValue(hierarchy),
        Reading = ObservationColumns.Apply(parsed.GetValue(columns), new ObservationOptions
        {
            Repeats = Enum.Parse<RepeatPolicy>(parsed.GetRequiredValue(repeats), ignoreCase: true),
            SkipBadRows = parsed.GetValue(skipBadRows),
            MaxThreads = parsed.GetValue(threads),
        }),
        Tolerance = new ValueTolerance { Relative = parsed.GetValue(tolerance), Time = Amounts.Span(parsed.GetRequiredValue(timeTolerance))!.Value },
        IsRounded = parsed.GetValue(round),
        Why = [.. (parsed.GetValue(why) ?? []).Distinct(StringComparer.Ordinal)],
        Results = parsed.GetValue(results),
        Sources = parsed.GetValue(sources),
        Threads = parsed.GetValue(threads),
        IsTimed = parsed.GetValue(timings),
    };
}
