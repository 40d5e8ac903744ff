using System.Text.Json;
using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes what a revision of a corpus does to its ranking as JSON.</summary>
public static class DiffJson
{
    /// <summary>
    /// Writes one object: <c>before</c> and <c>after</c>, each with <c>corpus</c> and <c>asOf</c>; <c>changes</c>, every source, document
    /// or claim that differs, with <c>noun</c>, <c>id</c> and <c>how</c>; and <c>claims</c>, each with <c>id</c>, <c>statement</c>,
    /// <c>movement</c>, <c>scoreChange</c>, <c>rankChange</c> and <c>tierChange</c> (null where one ranking lacks it), <c>flagsSet</c>,
    /// <c>flagsCleared</c>, <c>because</c>, which of the changes are behind it, and <c>before</c> and <c>after</c>, where it stands in
    /// each ranking, or null. Claims are in the order of <see cref="CorpusDiff.Claims"/>. UTF-8, lines end in a line feed.
    /// </summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="diff">The difference.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream output, CorpusDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        ReportJson.Write(output, json =>
        {
            json.WriteStartObject("before");
            json.WriteCorpus(diff.Before.Corpus);
            json.WriteEndObject();
            json.WriteStartObject("after");
            json.WriteCorpus(diff.After.Corpus);
            json.WriteEndObject();
            Write(json, "changes", diff.Nouns);
            json.WriteObjects("claims", diff.Claims, Write);
        });
    }

    static void Write(Utf8JsonWriter json, ClaimChange claim)
    {
        json.WriteString("id", claim.Id);
        json.WriteString("statement", claim.Statement);
        json.WriteString("movement", Term<ClaimMovement>.Of(claim.Movement));
        json.WriteNumberOrNull("scoreChange", claim.ScoreChange);
        json.WriteNumberOrNull("rankChange", claim.RankChange);
        json.WriteNumberOrNull("tierChange", claim.TierChange);
        json.WriteTexts("flagsSet", claim.FlagsSet.Select(flag => flag.Id).ToValueList());
        json.WriteTexts("flagsCleared", claim.FlagsCleared.Select(flag => flag.Id).ToValueList());
        Write(json, "because", claim.Because);
        Write(json, "before", claim.Before);
        Write(json, "after", claim.After);
    }

    static void Write(Utf8JsonWriter json, string name, ValueList<NounChange> nouns)
    {
        json.WriteObjects(name, nouns, (json, noun) =>
        {
            json.WriteString("noun", Term<ChangedNoun>.Of(noun.Noun));
            json.WriteString("id", noun.Id);
            json.WriteString("how", Term<HowChanged>.Of(noun.How));
        });
    }

    static void Write(Utf8JsonWriter json, string name, RankedClaim? claim)
    {
        if (claim is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("rank", claim.Rank);
        RankingJson.WriteScores(json, claim.Tier, claim.Credibility, claim.Score, claim.Low, claim.High, claim.Opinion, claim.Origins);
        json.WriteFlags(claim.Flags);
        json.WriteEndObject();
    }
}
