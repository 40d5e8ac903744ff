using System.Text.Json;
using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes what falls if a source falls as JSON.</summary>
public static class SourceFallsJson
{
    /// <summary>
    /// Writes one object: <c>corpus</c>, <c>asOf</c>, and <c>sources</c> in the order given, each with <c>id</c>, <c>name</c>,
    /// <c>countsAsOne</c> (ids), <c>trust</c>, <c>grade</c> and <c>record</c> (what counts), <c>ratings</c> and <c>records</c> (what every rater
    /// says, with <c>by</c>, <c>on</c> and <c>basis</c>), and <c>claims</c>, each with <c>id</c>, <c>statement</c>, and <c>score</c>, <c>tier</c> and <c>rank</c> without
    /// the source and how much they change, as <see cref="ClaimFall"/> defines them. UTF-8, lines end in a line feed.
    /// </summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="ranking">The ranking.</param>
    /// <param name="falls">The falls.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream output, Ranking ranking, IEnumerable<SourceFall> falls)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(falls);
        ReportJson.Write(output, json =>
        {
            json.WriteCorpus(ranking.Corpus);
            json.WriteObjects("sources", falls, Write);
        });
    }

    static void Write(Utf8JsonWriter json, SourceFall fall)
    {
        json.WriteString("id", fall.Source.Id);
        json.WriteString("name", fall.Source.Name);
        json.WriteTexts("countsAsOne", fall.CountsAsOne);
        JudgementJson.Write(json, fall.Judgement);
        json.WriteObjects("claims", fall.Claims, Write);
    }

    static void Write(Utf8JsonWriter json, ClaimFall fall)
    {
        json.WriteString("id", fall.Claim.Id);
        json.WriteString("statement", fall.Claim.Statement);
        json.WriteNumber("score", fall.Score);
        json.WriteNumber("change", fall.Change);
        json.WriteNumber("tier", fall.Tier);
        json.WriteNumber("tierChange", fall.TierChange);
        json.WriteNumber("rank", fall.Rank);
        json.WriteNumber("rankChange", fall.RankChange);
        json.WriteBoolean("standsAlone", fall.StandsAlone);
    }
}
