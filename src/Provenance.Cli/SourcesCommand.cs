using System.CommandLine;
using Provenance.Cli.Tables;

namespace Provenance.Cli;

/// <summary><c>provenance sources</c>: what hangs on each source.</summary>
static class SourcesCommand
{
    public static Command Create(Surroundings surroundings)
    {
        ToolCommand command = new("sources", "Rank the sources by what hangs on them: which claims rest on each alone, and what falls if it falls.",
            "provenance sources my-corpus",
            "provenance sources my-corpus --format markdown --output sources.md")
        {
            Details =
            [
                "Each source is left out in turn, and every claim it is on is scored again without it. Sources that stand on exactly the same lines cannot be told apart: they are left out, and listed, as one.",
            ],
            SeeAlso = ["rank", "explain"],
        };
        Inputs inputs = new(command, "table", "json", "csv", "markdown");
        command.SetAction(parsed =>
        {
            Request request = inputs.Of(parsed);
            if (Ranked.Of(request, surroundings) is not { } ranking)
                return ExitCode.Unusable;
            IReadOnlyList<SourceStanding> standings;
            using (SlowWork.Begin(request, surroundings, "Leaving out each source in turn"))
                standings = ranking.Sources(surroundings.Cancellation);
            Write(ranking, standings, request, surroundings);
            return ExitCode.Fine;
        });
        return command;
    }

    static void Write(Ranking ranking, IReadOnlyList<SourceStanding> standings, Request request, Surroundings surroundings)
    {
        Destination destination = new(request, surroundings);
        switch (request.Format)
        {
            case "json":
                destination.Write((Stream output) => SourcesJson.Write(output, ranking, standings));
                break;
            case "csv":
                destination.Write((TextWriter output) => SourcesCsv.Write(output, standings));
                break;
            case "markdown":
                destination.Write((TextWriter output) => SourcesMarkdown.Write(output, ranking, standings));
                break;
            default:
                destination.Write((TextWriter output) => Canvas.Write(output, destination.IsTerminal, surroundings, width => new SourcesTable(ranking, standings, width)));
                break;
        }
    }
}
