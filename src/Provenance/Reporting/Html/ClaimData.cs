using System.Text.Json;

namespace Provenance.Reporting;

/// <summary>Writes what a claim says when it is opened.</summary>
internal static class ClaimData
{
    /// <summary>A claim on which more sources have a hand than this is not scored without each of them.</summary>
    const int MostRemovals = 100;

    /// <summary>Writes one claim and gives what each source does to it.</summary>
    public static SortedDictionary<int, Effect> Write(Utf8JsonWriter json, ReportIndex index, Excerpts excerpts, HtmlReportOptions options, int number)
    {
        json.WriteStartObject();
        SortedDictionary<int, Effect> effects = number < index.Ranking.Count
            ? WriteRanked(json, index, excerpts, options, index.Ranking[number])
            : WriteNotRanked(json, index, excerpts, index.Ranking.NotRanked[number - index.Ranking.Count]);
        json.WriteEndObject();
        return effects;
    }

    static SortedDictionary<int, Effect> WriteRanked(Utf8JsonWriter json, ReportIndex index, Excerpts excerpts, HtmlReportOptions options, RankedClaim ranked)
    {
        Explanation explanation = ranked.Explain();
        WriteClaim(json, index, ranked.Claim);
        json.Text("tierReason", explanation.TierReason);
        RankRange range = index.Ranking.RangeOf(ranked);
        json.WriteNumber("best", range.Best);
        json.WriteNumber("worst", range.Worst);
        json.Measure("belief", explanation.Opinion.Belief);
        json.Measure("disbelief", explanation.Opinion.Disbelief);
        json.Measure("uncertainty", explanation.Opinion.Uncertainty);
        json.Measure("baseRate", explanation.Opinion.BaseRate);
        json.Measure("central", explanation.Origins.Central);
        json.Numbers("bottlenecks", [.. explanation.Origins.Bottlenecks.Select(index.Source)]);
        json.Texts("merges", explanation.Merges);
        json.Objects("flags", explanation.Flags, (json, flag) =>
        {
            json.WriteNumber("flag", Array.IndexOf(index.Flags, flag.Flag));
            json.WriteString("severity", Term<FlagSeverity>.Of(flag.Severity));
            json.Text("witness", flag.Witness);
        });
        LineData.Write(json, index, excerpts, explanation);
        json.Objects("reasons", explanation.Reasons, static (json, reason) =>
        {
            json.WriteString("reason", reason.Word);
            json.Text("through", reason.Through);
            json.Texts("documents", [.. reason.Documents.Take(LineData.Most)]);
        });
        json.Objects("levels", explanation.Levels, WriteLevel);
        int behind = explanation.Lines.SelectMany(line => line.RestsOn).Distinct().Count();
        if (options.Sensitivity && behind <= MostRemovals)
            json.Objects("removals", [.. index.Ranking.SensitivityOf(ranked)], (json, removal) => WriteRemoval(json, index, removal));
        else
            json.Mark(options.Sensitivity ? "tooMany" : "notAsked", true);
        DrawingJson.Write(json, "drawing", LineageDrawing.Of(index, explanation));
        return Effects(index, explanation);
    }

    static SortedDictionary<int, Effect> WriteNotRanked(Utf8JsonWriter json, ReportIndex index, Excerpts excerpts, NotRankedClaim claim)
    {
        WriteClaim(json, index, claim.Claim);
        json.Objects("flags", claim.Flags, (json, flag) =>
        {
            json.WriteNumber("flag", Array.IndexOf(index.Flags, flag));
            json.WriteString("severity", Term<FlagSeverity>.Of(flag.Severity));
        });
        LineData.Write(json, index, excerpts, claim.Claim);
        SortedDictionary<int, Effect> effects = [];
        foreach (Assertion assertion in claim.Claim.Assertions)
        {
            foreach (Hand hand in index.Corpus.FindDocument(assertion.Document)!.Chain)
                effects[index.Leader(index.Source(hand.Source))] = Effect.Says;
            if (assertion.AttributedTo is { } speaker)
                effects[index.Leader(index.Source(speaker))] = Effect.Says;
        }
        return effects;
    }

    static void WriteClaim(Utf8JsonWriter json, ReportIndex index, Claim claim)
    {
        if (claim.About is { } about)
        {
            json.Text("item", about.Item);
            json.Text("value", about.Value);
            json.Objects("rivals", [.. index.Rivals[about.Item].Where(other => other.Id != claim.Id).Take(LineData.Most)], (json, other) =>
            {
                json.WriteNumber("claim", index.Claim(other.Id));
                json.Text("value", other.About!.Value);
            });
        }
        json.Numbers("contradicts", Numbers(index, index.Contradicting.GetValueOrDefault(claim.Id)));
        json.Numbers("entails", Numbers(index, claim.Entails));
        json.Numbers("entailedBy", Numbers(index, index.EntailedBy.GetValueOrDefault(claim.Id)));
        json.Numbers("parties", [.. claim.Parties.Select(index.Source)]);
        json.Text("horizon", claim.Horizon?.ToString());
        if (claim.Prior is { } prior)
            json.Measure("prior", prior);
        json.Text("notes", claim.Notes);
    }

    static int[] Numbers(ReportIndex index, IEnumerable<string>? claims) => claims is null ? [] : [.. claims.Select(index.Claim)];

    static void WriteLevel(Utf8JsonWriter json, ExplainedLevel level)
    {
        json.WriteString("stance", Term<Stance>.Of(level.Stance));
        json.WriteString("level", Term<DependenceLevel>.Of(level.Level));
        if (level.Level == DependenceLevel.Central)
        {
            json.Measure("from", level.From);
            json.Measure("to", level.To);
        }
        json.WriteNumber("origins", level.Independent.Count);
        json.WriteNumber("count", level.Chosen.Count);
        json.Numbers("chosen", [.. level.Chosen.Take(LineData.Most)]);
        json.Measure("evidence", level.Evidence);
        if (level.Beyond > 0)
            json.Measure("beyond", level.Beyond);
    }

    static void WriteRemoval(Utf8JsonWriter json, ReportIndex index, SourceRemoval removal)
    {
        json.Numbers("sources", [.. removal.Sources.Select(index.Source)]);
        json.Texts("standIns", removal.StandIns);
        json.Measure("change", removal.Change);
        json.Measure("score", removal.Score);
        json.WriteNumber("tier", removal.Tier);
        json.Count("tierChange", removal.TierChange);
        json.Count("rankChange", removal.RankChange);
        json.Mark("alone", removal.StandsAlone);
    }

    static SortedDictionary<int, Effect> Effects(ReportIndex index, Explanation explanation)
    {
        SortedDictionary<int, Effect> effects = [];
        foreach (ExplainedLine line in explanation.Lines)
        {
            Effect effect = line.Fate != LineFate.Counts ? Effect.AddsNothing : line.Stance == Stance.Asserts ? Effect.Supports : Effect.Opposes;
            foreach (string source in line.RestsOn)
                if (index.Source(source) is >= 0 and int number && index.Leader(number) is var leader
                    && (!effects.TryGetValue(leader, out Effect before) || effect < before))
                    effects[leader] = effect;
        }
        return effects;
    }
}
