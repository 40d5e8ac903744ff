using Provenance.Cli.Tables;

namespace Provenance.Cli;

/// <summary>Writes what was discovered, in the format and to the files asked for.</summary>
static class DiscoveryOutput
{
    /// <summary>Writes one result.</summary>
    public static void Write(TruthReport report, DiscoverRequest request, Surroundings surroundings)
    {
        Destination destination = new(request.Common, surroundings);
        WriteList(request.Results, output => TruthCsv.WriteResults(output, report.Estimate), request, surroundings);
        WriteList(request.Sources, output => TruthCsv.WriteSources(output, report.Estimate), request, surroundings);
        switch (request.Common.Format)
        {
            case "json":
                destination.Write((Stream output) => TruthJson.Write(output, report));
                break;
            case "csv":
                if (report.HasResults)
                    destination.Write((TextWriter output) => TruthCsv.WriteResults(output, report.Estimate));
                break;
            case "markdown":
                destination.Write((TextWriter output) => TruthMarkdown.Write(output, Title(request), report));
                break;
            default:
                destination.Write((TextWriter output) => Canvas.Write(output, destination.IsTerminal, surroundings, width => new TruthTable(report, Title(request), width)));
                break;
        }
    }

    /// <summary>Writes a league.</summary>
    public static void Write(Observations observations, League league, DiscoverRequest request, Surroundings surroundings)
    {
        Destination destination = new(request.Common, surroundings);
        switch (request.Common.Format)
        {
            case "json":
                destination.Write((Stream output) => LeagueJson.Write(output, observations, league));
                break;
            case "csv":
                destination.Write((TextWriter output) => LeagueCsv.Write(output, league));
                break;
            case "markdown":
                destination.Write((TextWriter output) => LeagueMarkdown.Write(output, Title(request), observations, league));
                break;
            default:
                destination.Write((TextWriter output) => Canvas.Write(output, destination.IsTerminal, surroundings, width => new LeagueTable(observations, league, Title(request), width)));
                break;
        }
    }

    static void WriteList(string? path, Action<TextWriter> write, DiscoverRequest request, Surroundings surroundings)
    {
        if (path is not null)
            new Destination(request.Common with { Output = path }, surroundings).Write(write);
    }

    static string Title(DiscoverRequest request) => $"Truth discovery in {Path.GetFileName(request.Common.Corpus)}";
}
