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
            "# What falls with one of them, claim by claim, and how it is graded",
            "provenance sources my-corpus coast-daily",
            "provenance sources my-corpus --format markdown --output sources.md")
        {
            Details =
            [
                "Each source is left out in turn, and every claim it is on is scored again without it. Sources that stand on exactly the same lines cannot be told apart: they are left out, and listed, as one. A document whose origin nobody knows stands where no source does.",
                "With ids of sources, each is shown by itself: every rater's grade with its basis and date, and what becomes of each claim that rests on it. Ranks are those that are left when every claim has lost it.",
            ],
            SeeAlso = ["rank", "explain"],
        };
        Inputs inputs = new(command, "table", "json", "csv", "markdown");
        Argument<string[]> named = new(CorpusIds.SourceArgument) { Description = "Ids of sources: shows how each is graded, and claim by claim what falls with it.", Arity = ArgumentArity.ZeroOrMore };
        command.Add(named);
        command.SetAction(parsed =>
        {
            Request request = inputs.Of(parsed);
            if (Ranked.Of(request, surroundings) is not { } ranking)
                return ExitCode.Unusable;
            string[] ids = [.. (parsed.GetValue(named) ?? []).Distinct(StringComparer.Ordinal)];
            if (!KnownIds.Check("source", ids, ranking.Corpus.Sources.Select(source => source.Id), $"'{Tool.Name} sources {NewFiles.Argument(request.Corpus)}' lists those that claims rest on.", surroundings))
                return ExitCode.Unusable;
            if (ids.Length == 0)
                WriteAll(ranking, request, surroundings);
            else
                WriteNamed(ids, ranking, request, surroundings);
            return ExitCode.Fine;
        });
        return command;
    }

    static void WriteAll(Ranking ranking, Request request, Surroundings surroundings)
    {
        IReadOnlyList<SourceStanding> standings;
        using (SlowWork work = SlowWork.Begin(request, surroundings, "Leaving out each source in turn"))
            standings = ranking.Sources(work.Headway, surroundings.Cancellation);
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
                destination.Write((TextWriter output) => Canvas.Write(output, destination.IsTerminal, surroundings, width => new SourcesTable(ranking, standings, request.Corpus, width)));
                break;
        }
    }

    static void WriteNamed(string[] ids, Ranking ranking, Request request, Surroundings surroundings)
    {
        SourceFall[] falls;
        using (SlowWork work = SlowWork.Begin(request, surroundings, "Leaving out sources"))
        {
            work.Headway.Begin("Leaving out sources", "sources", ids.Length);
            falls = Array.ConvertAll(ids, id =>
            {
                SourceFall fall = ranking.Without(id, surroundings.Cancellation);
                work.Headway.Add(1);
                return fall;
            });
        }
        Destination destination = new(request, surroundings);
        switch (request.Format)
        {
            case "json":
                destination.Write((Stream output) => SourceFallsJson.Write(output, ranking, falls));
                break;
            case "csv":
                destination.Write((TextWriter output) => SourceFallsCsv.Write(output, falls));
                break;
            case "markdown":
                destination.Write((TextWriter output) => SourceFallsMarkdown.Write(output, falls));
                break;
            default:
                destination.Write((TextWriter output) => Canvas.Write(output, destination.IsTerminal, surroundings, width => new SourceFallsTable(falls, width)));
                break;
        }
    }
}
