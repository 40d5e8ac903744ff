using System.CommandLine;
using Provenance.Cli.Tables;
using Provenance.Reporting;

namespace Provenance.Cli;

/// <summary><c>provenance diff</c>: what a revision of a corpus does to its ranking.</summary>
static class DiffCommand
{
    public static Command Create(Surroundings surroundings)
    {
        ToolCommand command = new("diff", "Compare two states of a corpus: which claims appeared, vanished, rose or fell, whose flags changed, and because of which document or source.",
            "provenance diff last-week/corpus corpus",
            "provenance diff last-week/corpus corpus --format json --output changes.json",
            "# In a pipeline: fail when a claim loses standing",
            "provenance diff main/corpus corpus --quiet --fail-on worse-tier,vanished,contradicted")
        {
            ExitCodes = [ExitCode.MeaningOfFine, (ExitCode.Findings, "A claim changed in a way, or newly has a flag, that --fail-on names."), ExitCode.MeaningOfUnusable],
            SeeAlso = ["rank", "explain"],
        };
        Inputs inputs = new(command, "table", "json", "csv", "markdown");
        Argument<string> later = new("LATER") { Description = "The later state of it, likewise a folder or a file." };
        Option<bool> all = new("--all") { Description = "Show claims, too, of which nothing but the rank changed since others moved past them; json and csv always have them." };
        Option<ChangeGate[]> failOn = ChangeOption.Create("--fail-on",
            "Exit with 1 when a claim changed so, or newly has this flag, whether it is shown or not. CHANGE is any, appeared, vanished, rose, fell, worse-tier, changed (its opinion, interval, origins or flags alone) or moved (its rank alone).");
        command.Add(later);
        command.Add(all);
        command.Add(failOn);
        command.SetAction(parsed =>
        {
            Request request = inputs.Of(parsed);
            if (Compare(request, parsed.GetRequiredValue(later), surroundings) is not { } diff)
                return ExitCode.Unusable;
            Write(diff, parsed.GetValue(all), request, surroundings);
            return FailOn(parsed.GetValue(failOn) ?? [], diff, request, surroundings);
        });
        return command;
    }

    static CorpusDiff? Compare(Request request, string later, Surroundings surroundings)
    {
        using SlowWork work = SlowWork.Begin(request, surroundings, $"Comparing {request.Corpus} with {later}");
        // Both are read whatever the first is like: all problems come at once.
        Corpus? before = CorpusInput.Load(request, surroundings, work), after = CorpusInput.Load(request with { Corpus = later }, surroundings, work);
        return before is null || after is null ? null : before.Diff(after, options: null, work.Headway, surroundings.Cancellation);
    }

    static void Write(CorpusDiff diff, bool all, Request request, Surroundings surroundings)
    {
        Destination destination = new(request, surroundings);
        switch (request.Format)
        {
            case "json":
                destination.Write((Stream output) => DiffJson.Write(output, diff));
                break;
            case "csv":
                destination.Write((TextWriter output) => DiffCsv.Write(output, diff));
                break;
            case "markdown":
                destination.Write((TextWriter output) => DiffMarkdown.Write(output, diff, all));
                break;
            default:
                destination.Write((TextWriter output) => Canvas.Write(output, destination.IsTerminal, surroundings, width => new DiffTable(diff, all, width)));
                break;
        }
    }

    static int FailOn(ChangeGate[] gates, CorpusDiff diff, Request request, Surroundings surroundings)
    {
        int code = ExitCode.Fine;
        foreach (ChangeGate gate in gates)
        {
            int count = diff.Claims.Count(gate.IsMet);
            if (count == 0)
                continue;
            code = ExitCode.Findings;
            if (!request.IsQuiet)
                surroundings.Error.Write($"{Tool.Name}: {Summary.Count(count, "claim", "claims")} {(count == 1 ? gate.One : gate.Many)}.\n");
        }
        return code;
    }
}
