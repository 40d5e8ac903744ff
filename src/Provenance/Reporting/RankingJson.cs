using System.Text.Json;
using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes a ranking as JSON. Names and order of the properties are a contract: none changes or goes within a major version.</summary>
public static class RankingJson
{
    /// <summary>
    /// Writes one object: <c>corpus</c>, <c>asOf</c> (a date, or null), <c>claims</c> in order, and <c>notRanked</c>, the predictions
    /// and opinions. Each claim has <c>rank</c> (from 1, shared by ties), <c>id</c>, <c>statement</c>, <c>kind</c>, <c>tier</c> (1 to 5),
    /// <c>credibility</c> (text, 1 to 6), <c>score</c>, <c>low</c> and <c>high</c> (in [0, 1]), <c>opinion</c>, <c>origins</c>, the ids
    /// of the documents with live lines for it (<c>documents</c>) and against it (<c>denyingDocuments</c>), of those whose lines were
    /// taken back (<c>withdrawnDocuments</c>), and <c>flags</c>. UTF-8, lines end in a line feed.
    /// </summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="view">The claims to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream output, RankingView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        ReportJson.Write(output, json =>
        {
            json.WriteCorpus(view.Ranking.Corpus);
            json.WriteObjects("claims", view.Claims, Write);
            Write(json, view.NotRanked);
        });
    }

    internal static void Write(Utf8JsonWriter json, ValueList<NotRankedClaim> claims)
    {
        json.WriteObjects("notRanked", claims, (json, claim) =>
        {
            json.WriteString("id", claim.Id);
            json.WriteString("statement", claim.Statement);
            json.WriteString("kind", Term<ClaimKind>.Of(claim.Claim.Kind));
            json.WriteTexts("documents", claim.Documents);
            json.WriteFlags(claim.Flags);
        });
    }

    internal static void WriteScores(Utf8JsonWriter json, int tier, Credibility credibility, double score, double low, double high, Opinion opinion, Origins origins)
    {
        json.WriteNumber("tier", tier);
        json.WriteString("credibility", credibility.ToString());
        json.WriteNumber("score", score);
        json.WriteNumber("low", low);
        json.WriteNumber("high", high);
        json.WriteStartObject("opinion");
        json.WriteNumber("belief", opinion.Belief);
        json.WriteNumber("disbelief", opinion.Disbelief);
        json.WriteNumber("uncertainty", opinion.Uncertainty);
        json.WriteNumber("baseRate", opinion.BaseRate);
        json.WriteEndObject();
        json.WriteStartObject("origins");
        json.WriteNumber("strict", origins.Strict);
        json.WriteNumber("central", origins.Central);
        json.WriteNumber("lenient", origins.Lenient);
        json.WriteTexts("bottlenecks", origins.Bottlenecks);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, PlacedClaim placed)
    {
        RankedClaim claim = placed.Claim;
        json.WriteNumber("rank", placed.Rank);
        json.WriteString("id", claim.Id);
        json.WriteString("statement", claim.Statement);
        json.WriteString("kind", Term<ClaimKind>.Of(claim.Claim.Kind));
        WriteScores(json, claim.Tier, claim.Credibility, claim.Score, claim.Low, claim.High, claim.Opinion, claim.Origins);
        json.WriteTexts("documents", claim.Documents);
        json.WriteTexts("denyingDocuments", claim.DenyingDocuments);
        json.WriteTexts("withdrawnDocuments", claim.WithdrawnDocuments);
        json.WriteFlags(claim.Flags);
    }
}
