using System.CommandLine;
using Provenance.Reporting;
using Provenance.Validation;

namespace Provenance.Cli;

/// <summary><c>provenance explain</c>: why claims score as they do.</summary>
static class ExplainCommand
{
    public static Command Create(Surroundings surroundings)
    {
        ToolCommand command = new("explain", "Show why claims score as they do: who says so, who depends on whom, what is left, and the numbers.",
            "# In the corpus that 'provenance demo' writes",
            "provenance explain provenance-demo joint-air-patrol-of-july-2019",
            "# The same for another program; it replays to the same number",
            "provenance explain provenance-demo joint-air-patrol-of-july-2019 --format json --output why.json")
        {
            Details =
            [
                "For each line of evidence, for and against: the document, the words, the hands it rests on, its strength and the factors that make it up, and whether it counts. A line that repeats another's origin is dropped, and the explanation says because of which line and through whom.",
                "Then the numbers at the three levels of independence, the opinion, the score with its interval, and the flags with what shows each.",
            ],
            SeeAlso = ["rank", "sources"],
        };
        Inputs inputs = new(command, "text", "json", "markdown");
        Argument<string[]> claims = new(ClaimIds.ArgumentName) { Description = "Ids of claims, as 'rank' shows them.", Arity = ArgumentArity.OneOrMore };
        command.Add(claims);
        command.SetAction(parsed =>
        {
            Request request = inputs.Of(parsed);
            if (Ranked.Of(request, surroundings) is not { } ranking)
                return ExitCode.Unusable;
            string[] ids = [.. parsed.GetRequiredValue(claims).Distinct(StringComparer.Ordinal)];
            if (!AllKnown(ids, request, ranking.Corpus, surroundings))
                return ExitCode.Unusable;
            Write(ids, ranking, request, surroundings);
            return ExitCode.Fine;
        });
        return command;
    }

    static bool AllKnown(string[] ids, Request request, Corpus corpus, Surroundings surroundings)
    {
        string[] unknown = [.. ids.Where(id => corpus.FindClaim(id) is null)];
        NearestId nearest = new([.. corpus.Claims.Select(claim => claim.Id)]);
        foreach (string id in unknown)
        {
            string advice = nearest.To(id) is { } meant
                ? $"Did you mean '{meant}'?" : $"'{Tool.Name} rank {NewFiles.Argument(request.Corpus)}' lists all claims with their ids.";
            surroundings.Error.Write($"{Tool.Name}: There is no claim '{ShownText.Line(id)}' in the corpus. {advice}\n");
        }
        return unknown.Length == 0;
    }

    static void Write(string[] ids, Ranking ranking, Request request, Surroundings surroundings)
    {
        Destination destination = new(request, surroundings);
        List<Explanation> explanations = [.. ids.Select(ranking.Find).OfType<RankedClaim>().Select(claim => claim.Explain())];
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
