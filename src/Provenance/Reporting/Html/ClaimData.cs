namespace Provenance.Reporting;

/// <summary>Writes what a claim says when it is opened.</summary>
internal static class ClaimData
{
    /// <summary>A claim on which more sources have a hand than this is not scored without each of them.</summary>
    const int MostRemovals = 100;

    /// <summary>Writes one claim and gives what each source does to it.</summary>
    public static SortedDictionary<int, Effect> Write(PageData data, ReportIndex index, Excerpts excerpts, HtmlReportOptions options, int number)
    {
        return number < index.Ranking.Count
            ? WriteRanked(data, index, excerpts, options, index.Ranking[number])
            : WriteNotRanked(data, index, excerpts, index.Ranking.NotRanked[number - index.Ranking.Count]);
    }

    static SortedDictionary<int, Effect> WriteRanked(PageData data, ReportIndex index, Excerpts excerpts, HtmlReportOptions options, RankedClaim ranked)
    {
        Explanation explanation = ranked.Explain();
        WriteClaim(data, index, ranked.Claim);
        data.Text("tierReason", explanation.TierReason);
        RankRange range = index.Ranking.RangeOf(ranked);
        data.Number("best", range.Best);
        data.Number("worst", range.Worst);
        data.Measure("belief", explanation.Opinion.Belief);
        data.Measure("disbelief", explanation.Opinion.Disbelief);
        data.Measure("uncertainty", explanation.Opinion.Uncertainty);
        data.Measure("baseRate", explanation.Opinion.BaseRate);
        data.Measure("central", explanation.Origins.Central);
        data.Numbers("bottlenecks", [.. explanation.Origins.Bottlenecks.Select(index.Source)]);
        data.Texts("merges", explanation.Merges);
        data.Objects("flags", explanation.Flags, (data, flag) =>
        {
            data.Number("flag", Array.IndexOf(index.Flags, flag.Flag));
            data.Text("severity", Term<FlagSeverity>.Of(flag.Severity));
            data.Text("witness", flag.Witness);
        });
        LineData.Write(data, index, excerpts, explanation);
        data.Objects("reasons", explanation.Reasons, static (data, reason) =>
        {
            data.Text("reason", reason.Word);
            data.Text("through", reason.Through);
            data.Texts("documents", [.. reason.Documents.Take(LineData.Most)]);
        });
        data.Objects("levels", explanation.Levels, WriteLevel);
        int behind = explanation.Lines.SelectMany(line => line.RestsOn).Distinct().Count();
        if (options.Sensitivity && behind <= MostRemovals)
            data.Objects("removals", [.. index.Ranking.SensitivityOf(ranked)], (data, removal) => WriteRemoval(data, index, removal));
        else
            data.Mark(options.Sensitivity ? "tooMany" : "notAsked", true);
        DrawingData.Write(data, "drawing", LineageDrawing.Of(index, explanation));
        return Effects(index, explanation);
    }

    static SortedDictionary<int, Effect> WriteNotRanked(PageData data, ReportIndex index, Excerpts excerpts, NotRankedClaim claim)
    {
        WriteClaim(data, index, claim.Claim);
        data.Objects("flags", claim.Flags, (data, flag) =>
        {
            data.Number("flag", Array.IndexOf(index.Flags, flag));
            data.Text("severity", Term<FlagSeverity>.Of(flag.Severity));
        });
        LineData.Write(data, index, excerpts, claim.Claim);
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

    static void WriteClaim(PageData data, ReportIndex index, Claim claim)
    {
        if (claim.About is { } about)
        {
            data.Text("item", about.Item);
            data.Text("value", about.Value);
            data.Objects("rivals", [.. index.Rivals[about.Item].Where(other => other.Id != claim.Id).Take(LineData.Most)], (data, other) =>
            {
                data.Number("claim", index.Claim(other.Id));
                data.Text("value", other.About!.Value);
            });
        }
        data.Numbers("contradicts", Numbers(index, index.Contradicting.GetValueOrDefault(claim.Id)));
        data.Numbers("entails", Numbers(index, claim.Entails));
        data.Numbers("entailedBy", Numbers(index, index.EntailedBy.GetValueOrDefault(claim.Id)));
        data.Numbers("parties", [.. claim.Parties.Select(index.Source)]);
        data.Text("horizon", claim.Horizon?.ToString());
        if (claim.Prior is { } prior)
            data.Measure("prior", prior);
        data.Text("notes", claim.Notes);
    }

    static int[] Numbers(ReportIndex index, IEnumerable<string>? claims) => claims is null ? [] : [.. claims.Select(index.Claim)];

    static void WriteLevel(PageData data, ExplainedLevel level)
    {
        data.Text("stance", Term<Stance>.Of(level.Stance));
        data.Text("level", Term<DependenceLevel>.Of(level.Level));
        if (level.Level == DependenceLevel.Central)
        {
            data.Measure("from", level.From);
            data.Measure("to", level.To);
        }
        data.Number("origins", level.Independent.Count);
        data.Number("count", level.Chosen.Count);
        data.Numbers("chosen", [.. level.Chosen.Take(LineData.Most)]);
        data.Measure("evidence", level.Evidence);
        if (level.Beyond > 0)
            data.Measure("beyond", level.Beyond);
    }

    static void WriteRemoval(PageData data, ReportIndex index, SourceRemoval removal)
    {
        data.Numbers("sources", [.. removal.Sources.Select(index.Source)]);
        data.Texts("standIns", removal.StandIns);
        data.Measure("change", removal.Change);
        data.Measure("score", removal.Score);
        data.Number("tier", removal.Tier);
        data.Count("tierChange", removal.TierChange);
        data.Count("rankChange", removal.RankChange);
        data.Mark("alone", removal.StandsAlone);
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
