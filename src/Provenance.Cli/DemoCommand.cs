using System.CommandLine;
using Provenance.Cli.Tables;

namespace Provenance.Cli;

/// <summary><c>provenance demo</c>: a whole corpus to look at, and its ranking.</summary>
static class DemoCommand
{
    const string Folder = "provenance-demo", Report = "report.html", Claim = "joint-air-patrol-of-july-2019";
    const int Shown = 5;

    public static Command Create(Surroundings surroundings)
    {
        ToolCommand command = new("demo", "Write out a real corpus of nearly four hundred claims with its report, and rank it: what five articles say of one subject.",
            "provenance demo",
            "provenance explain provenance-demo joint-air-patrol-of-july-2019")
        {
            Details =
            [
                "The corpus comes with the tool: five articles on military cooperation between Russia and China, coded claim by claim. Many claims stand in two articles and yet rest on one origin, which is what the ranking and the explanations show.",
                "The texts of the articles are not part of it, so quotes are not checked against them. Nothing that exists is ever overwritten.",
            ],
            ExitCodes = [ExitCode.MeaningOfFine, (ExitCode.Unusable, "Something is in the way, or the folder cannot be written.")],
            SeeAlso = ["init", "report", "rank", "explain", "sources"],
        };
        Argument<string> folder = new("DIR") { Description = $"The folder to write it to. Default: {Folder}.", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => Folder };
        command.Add(folder);
        command.SetAction(parsed => Write(parsed.GetRequiredValue(folder), surroundings));
        return command;
    }

    static int Write(string folder, Surroundings surroundings)
    {
        IReadOnlyList<NewFile> files = [.. Embedded.Folder("seeds"), new NewFile("corpus.schema.json", CorpusSchema.ToJson())];
        if (!NewFiles.Write(folder, files, Report, surroundings))
            return ExitCode.Unusable;
        Request request = new(folder, "table", null, null, IsQuiet: true);
        if (Ranked.Of(request, surroundings) is not { } ranking)
            return ExitCode.Unusable;
        string argument = NewFiles.Argument(folder), report = Path.Combine(folder, Report);
        using (SlowWork work = SlowWork.Begin(request, surroundings, "Writing the report"))
            new Destination(report, surroundings).Write((TextWriter output) => HtmlReport.Write(output, ranking, options: null, work.Headway, surroundings.Cancellation));
        Destination destination = new(surroundings);
        destination.Write((TextWriter output) =>
        {
            RankingView view = new(ranking, top: Shown);
            Canvas.Write(output, destination.IsTerminal, surroundings, width => new RankingTable(view, folder, width));
            output.Write($"""

                The corpus is in {folder}. Open {report} in a browser, or look further here:
                  {Tool.Name} rank {argument} --flag repeated-not-corroborated
                  {Tool.Name} explain {argument} {Claim}
                  {Tool.Name} sources {argument}

                """.ReplaceLineEndings("\n"));
        });
        return ExitCode.Fine;
    }
}
