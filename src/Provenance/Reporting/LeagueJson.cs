using System.Text.Json;
using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes a league of algorithms as JSON.</summary>
public static class LeagueJson
{
    /// <summary>
    /// Writes one object: <c>observations</c>, <c>sources</c>, <c>items</c>, <c>orderedBy</c> (accuracy, f1, mean-absolute-error or
    /// agreement) and <c>algorithms</c>, the best first. Each has <c>algorithm</c>, <c>chosen</c> (what the default chose; null),
    /// <c>unsuitable</c> (why it was not run; null), <c>iterations</c>, <c>converged</c>, <c>agreement</c> with the vote, the measures
    /// of <see cref="TruthJson"/> and <c>againstVote</c> (<c>onlyThis</c>, <c>onlyVote</c>, <c>p</c>; null). UTF-8, lines end in a line feed.
    /// </summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="observations">What was read.</param>
    /// <param name="league">The league.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream output, Observations observations, League league)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(league);
        ReportJson.Write(output, json =>
        {
            json.WriteNumber("observations", observations.Count);
            json.WriteNumber("sources", observations.Sources);
            json.WriteNumber("items", observations.Items);
            json.WriteString("orderedBy", LeagueWords.Of(league.Measure));
            json.WriteObjects("algorithms", league.Rows, Write);
        });
    }

    static void Write(Utf8JsonWriter json, LeagueRow row)
    {
        json.WriteString("algorithm", row.Algorithm);
        json.WriteString("chosen", row.Chosen);
        json.WriteString("unsuitable", row.Unsuitable);
        json.WriteNumber("iterations", row.Iterations);
        json.WriteBoolean("converged", row.Converged);
        json.WriteMeasure("agreement", row.Agreement);
        TruthJson.WriteEvaluation(json, row.Evaluation);
        if (row.AgainstVote is { } test)
        {
            json.WriteStartObject("againstVote");
            json.WriteNumber("onlyThis", test.OnlyFirst);
            json.WriteNumber("onlyVote", test.OnlySecond);
            json.WriteNumber("p", test.PValue);
            json.WriteEndObject();
        }
        else
            json.WriteNull("againstVote");
        if (row.Elapsed is { } elapsed)
            json.WriteNumber("seconds", elapsed.TotalSeconds);
    }
}
