using System.CommandLine;

namespace Provenance.Cli;

/// <summary><c>provenance explain</c>: why claims score as they do.</summary>
static class ExplainCommand
{
    public static Command Create(Surroundings surroundings)
    {
        ToolCommand command = new("explain", "Show why claims score as they do: who says so, who depends on whom, what is left, the numbers, and what would change without each source.",
            "# In the corpus that 'provenance demo' writes",
            "provenance explain provenance-demo joint-air-patrol-of-july-2019",
            "# The same for another program; it replays to the same number",
            "provenance explain provenance-demo joint-air-patrol-of-july-2019 --format json --output why.json")
        {
            Details =
            [
                "For each line of evidence, for and against: the document, the words, the hands it rests on, its strength and the factors that make it up, and whether it counts. A line that repeats another's origin is dropped, and the explanation says because of which line and through whom.",
                "Then the numbers at the three levels of independence, the opinion, the score with its interval, and the flags with what shows each.",
                "At the end what the claim hangs on: the score without each source in turn, what stands on exactly the same lines together, and the places it can have by plain score.",
            ],
            SeeAlso = ["rank", "sources"],
        };
        Inputs inputs = new(command, "text", "json", "markdown");
        Argument<string[]> claims = new(CorpusIds.ClaimArgument) { Description = "Ids of claims, as 'rank' shows them.", Arity = ArgumentArity.OneOrMore };
        command.Add(claims);
        command.SetAction(parsed =>
        {
            Request request = inputs.Of(parsed);
            if (Ranked.Of(request, surroundings) is not { } ranking)
                return ExitCode.Unusable;
            string[] ids = [.. parsed.GetRequiredValue(claims).Distinct(StringComparer.Ordinal)];
            if (!KnownIds.Check("claim", ids, ranking.Corpus.Claims.Select(claim => claim.Id), $"'{Tool.Name} rank {NewFiles.Argument(request.Corpus)}' lists all claims with their ids.", surroundings))
                return ExitCode.Unusable;
            Write(ids, ranking, request, surroundings);
            return ExitCode.Fine;
        });
        return command;
    }

    static void Write(string[] ids, Ranking ranking, Request request, Surroundings surroundings)
    {
        Destination destination = new(request, surroundings);
        List<Explanation> explanations = [.. ids.Select(ranking.Find).OfType<RankedClaim>().Select(ranking.Explain)];
        ValueList<NotRankedClaim> notRanked = ranking.NotRanked.Where(claim => ids.Contains(claim.Id)).ToValueList();
        switch (request.Format)
        {
            case "json":
                destination.Write((Stream output) => ExplanationJson.Write(output, ranking, explanations, notRanked));
                break;
            case "markdown":
                destination.Write((TextWriter output) => ExplanationReport.WriteMarkdown(output, explanations, notRanked));
                break;
            default:
                destination.Write((TextWriter output) => ExplanationReport.WriteText(output, explanations, notRanked));
                break;
        }
    }
}
