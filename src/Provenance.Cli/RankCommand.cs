using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Provenance.Cli.Tables;
using Provenance.Reporting;

namespace Provenance.Cli;

/// <summary><c>provenance rank</c>: the claims in order.</summary>
static class RankCommand
{
    public static Command Create(Surroundings surroundings)
    {
        ToolCommand command = new("rank", "Rank the claims of a corpus by how well it supports them, and flag those that rest on one origin.",
            "provenance rank my-corpus",
            "# Claims that several documents repeat from one origin",
            "provenance rank my-corpus --top 10 --flag repeated-not-corroborated",
            "# For a spreadsheet",
            "provenance rank my-corpus --format csv --output ranking.csv",
            "# In a pipeline: fail when a claim is contradicted or a quote is not in its text",
            "provenance rank my-corpus --quiet --fail-on contradicted,quote-not-found")
        {
            Details =
            [
                "The score is belief plus half of what is not known, from 0 to 1, with an interval where some dependence is only possible. It says how well these documents support the claim; it is not the probability that the claim is true. 'origins' is how many documents are independent of each other, as '1-2' where that is not certain.",
                "Claims stand by tier (1 confirmed by independent origins, 2 independence not assured, 3 not confirmed, 4 doubtful, 5 improbable), then by score; equal claims share a rank. Predictions and opinions are listed but not ranked.",
                "The properties of --format json and their order are a contract. In CSV, a text that a spreadsheet would take for a formula gets an apostrophe before it.",
            ],
            ExitCodes = [ExitCode.MeaningOfFine, (ExitCode.Findings, "A claim has a flag that --fail-on names."), ExitCode.MeaningOfUnusable],
            SeeAlso = ["explain", "sources", "validate"],
        };
        Inputs inputs = new(command, "table", "json", "csv", "markdown");
        Option<string> by = new("--by") { Description = "Order by tier, then score, or by plain score.", HelpName = "tier|score", DefaultValueFactory = _ => "tier" };
        by.AcceptOnlyFromAmong("tier", "score");
        Option<int?> top = new("--top") { Description = "Show this many claims at most.", HelpName = "N", CustomParser = Count };
        Option<Flag[]> flags = FlagOption.Create("--flag", "Show only claims with this flag, or one of several.");
        Option<Flag[]> failOn = FlagOption.Create("--fail-on", "Exit with 1 when a ranked claim has this flag, or one of several, whether it is shown or not.");
        command.Add(by);
        command.Add(top);
        command.Add(flags);
        command.Add(failOn);
        command.SetAction(parsed =>
        {
            Request request = inputs.Of(parsed);
            if (Ranked.Of(request, surroundings) is not { } ranking)
                return ExitCode.Unusable;
            RankingOrder order = parsed.GetValue(by) == "score" ? RankingOrder.Score : RankingOrder.Tier;
            Write(new RankingView(ranking, order, parsed.GetValue(top), (parsed.GetValue(flags) ?? []).ToValueList()), request, surroundings);
            return FailOn(parsed.GetValue(failOn) ?? [], ranking, request, surroundings);
        });
        return command;
    }

    static int? Count(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0)
            return count;
        argument.AddError($"'{text}' is no number of claims: --top takes a whole number from 1.");
        return null;
    }

    static void Write(RankingView view, Request request, Surroundings surroundings)
    {
        Destination destination = new(request, surroundings);
        switch (request.Format)
        {
            case "json":
                destination.Write((Stream output) => RankingJson.Write(output, view));
                break;
            case "csv":
                destination.Write((TextWriter output) => RankingCsv.Write(output, view));
                break;
            case "markdown":
                destination.Write((TextWriter output) => RankingMarkdown.Write(output, view));
                break;
            default:
                destination.Write((TextWriter output) => Canvas.Write(output, destination.IsTerminal, surroundings, width => new RankingTable(view, request.Corpus, width)));
                break;
        }
    }

    static int FailOn(Flag[] unwanted, Ranking ranking, Request request, Surroundings surroundings)
    {
        int code = ExitCode.Fine;
        foreach (Flag flag in unwanted)
        {
            // The one flag that a ranked claim cannot have is looked for where it can be.
            int count = flag.Id == "not-checkable" ? ranking.NotRanked.Count : ranking.Count(claim => claim.Flags.Contains(flag));
            if (count == 0)
                continue;
            code = ExitCode.Findings;
            if (!request.IsQuiet)
                surroundings.Error.Write($"{Tool.Name}: {Summary.Count(count, "claim is", "claims are")} flagged {flag.Id}.\n");
        }
        return code;
    }
}
