using System.Text.Json;
using Provenance.Reporting;

namespace Provenance;

/// <summary>Writes explanations as JSON.</summary>
public static class ExplanationJson
{
    /// <summary>
    /// Writes one object: <c>corpus</c>, <c>asOf</c>, <c>claims</c> with everything <see cref="Explanation"/> holds, so that the score
    /// can be computed from it again, and <c>notRanked</c> as <see cref="RankingJson"/> has it. UTF-8, lines end in a line feed.
    /// </summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="ranking">The ranking.</param>
    /// <param name="explanations">The explanations of ranked claims.</param>
    /// <param name="notRanked">Predictions and opinions that were asked for, too.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream output, Ranking ranking, IEnumerable<Explanation> explanations, ValueList<NotRankedClaim> notRanked = default)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(explanations);
        ReportJson.Write(output, json =>
        {
            json.WriteCorpus(ranking.Corpus);
            json.WriteObjects("claims", explanations, Write);
            RankingJson.Write(json, notRanked);
        });
    }

    static void Write(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteNumber("rank", explanation.Rank);
        json.WriteString("id", explanation.Claim.Id);
        json.WriteString("statement", explanation.Claim.Statement);
        json.WriteString("kind", Term<ClaimKind>.Of(explanation.Claim.Kind));
        RankingJson.WriteScores(json, explanation.Tier, explanation.Credibility, explanation.Score, explanation.Low, explanation.High, explanation.Opinion, explanation.Origins);
        json.WriteString("tierReason", explanation.TierReason);
        json.WriteNumber("strengthCap", explanation.StrengthCap);
        json.WriteObjects("lines", explanation.Lines, Write);
        json.WriteObjects("links", explanation.Links, Write);
        json.WriteObjects("judgements", explanation.Judgements, static (json, judgement) =>
        {
            json.WriteString("source", judgement.Source);
            JudgementJson.Write(json, judgement);
        });
        json.WriteObjects("levels", explanation.Levels, Write);
        json.WriteTexts("merges", explanation.Merges);
        json.WriteObjects("flags", explanation.Flags, Write);
        Write(json, explanation.RankRange);
        if (explanation.Removals is { } removals)
            json.WriteObjects("removals", removals, Write);
        else
            json.WriteNull("removals");
    }

    static void Write(Utf8JsonWriter json, RankRange? range)
    {
        if (range is not { } places)
        {
            json.WriteNull("rankRange");
            return;
        }
        json.WriteStartObject("rankRange");
        json.WriteNumber("best", places.Best);
        json.WriteNumber("worst", places.Worst);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, SourceRemoval removal)
    {
        json.WriteTexts("sources", removal.Sources);
        json.WriteTexts("standIns", removal.StandIns);
        json.WriteNumber("score", removal.Score);
        json.WriteNumber("change", removal.Change);
        json.WriteNumber("tier", removal.Tier);
        json.WriteNumber("tierChange", removal.TierChange);
        json.WriteNumber("rankChange", removal.RankChange);
        json.WriteBoolean("standsAlone", removal.StandsAlone);
    }

    static void Write(Utf8JsonWriter json, ExplainedLine line)
    {
        json.WriteNumber("number", line.Number);
        json.WriteString("stance", Term<Stance>.Of(line.Stance));
        json.WriteString("document", line.Document);
        json.WriteString("lentBy", line.LentBy);
        json.WriteString("voice", line.Voice);
        json.WriteString("attributedTo", line.AttributedTo);
        json.WriteString("quote", line.Quote);
        json.WriteObjects("factors", line.Factors, static (json, factor) =>
        {
            json.WriteString("name", factor.Name);
            json.WriteNumber("value", factor.Value);
            json.WriteString("reason", factor.Reason);
        });
        json.WriteNumber("strength", line.Strength);
        json.WriteNumber("evidence", line.Evidence);
        json.WriteTexts("restsOn", line.RestsOn);
        json.WriteString("fate", Term<LineFate>.Of(line.Fate));
        if (line.Because is { } because)
            json.WriteNumber("because", because);
        else
            json.WriteNull("because");
        json.WriteString("through", line.Through);
    }

    static void Write(Utf8JsonWriter json, ExplainedLink link)
    {
        json.WriteNumber("left", link.Left);
        json.WriteNumber("right", link.Right);
        json.WriteString("kind", Term<LinkKind>.Of(link.Kind));
        json.WriteStartObject("weight");
        json.WriteNumber("lenient", link.Weight.Lenient ? 1 : 0);
        json.WriteNumber("central", link.Weight.Central);
        json.WriteNumber("strict", link.Weight.Strict ? 1 : 0);
        json.WriteEndObject();
        json.WriteString("through", link.Through);
    }

    static void Write(Utf8JsonWriter json, ExplainedLevel level)
    {
        json.WriteString("stance", Term<Stance>.Of(level.Stance));
        json.WriteString("level", Term<DependenceLevel>.Of(level.Level));
        json.WriteNumber("from", level.From);
        json.WriteNumber("to", level.To);
        WriteNumbers(json, "independent", level.Independent);
        WriteNumbers(json, "chosen", level.Chosen);
        json.WriteNumber("evidence", level.Evidence);
        json.WriteNumber("beyond", level.Beyond);
        json.WriteNumber("originsBeyond", level.OriginsBeyond);
    }

    static void Write(Utf8JsonWriter json, ExplainedFlag flag)
    {
        json.WriteString("id", flag.Flag.Id);
        json.WriteString("severity", Term<FlagSeverity>.Of(flag.Severity));
        json.WriteString("witness", flag.Witness);
    }

    static void WriteNumbers(Utf8JsonWriter json, string name, ValueList<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (int number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }
}
