using System.Text.Json;

namespace Provenance.Reporting;

/// <summary>Writes what the table of claims shows, searches and filters.</summary>
internal static class ClaimList
{
    /// <summary>Writes all claims, the ranked ones first.</summary>
    public static void Write(Utf8JsonWriter json, ReportIndex index, List<ClaimPart> parts)
    {
        int number = 0;
        json.WriteStartArray("claims");
        foreach (PlacedClaim placed in new RankingView(index.Ranking).Claims)
            WriteRanked(json, index, placed, EffectsOf(parts, number++));
        foreach (NotRankedClaim claim in index.Ranking.NotRanked)
        {
            json.WriteStartObject();
            WriteCommon(json, index, claim.Claim, claim.Flags, EffectsOf(parts, number++));
            json.Numbers("documents", [.. claim.Documents.Concat(claim.DenyingDocuments).Distinct().Select(index.Document)]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static SortedDictionary<int, Effect> EffectsOf(List<ClaimPart> parts, int number) => parts[number / ClaimParts.Size].Effects[number % ClaimParts.Size];

    static void WriteRanked(Utf8JsonWriter json, ReportIndex index, PlacedClaim placed, SortedDictionary<int, Effect> effects)
    {
        RankedClaim claim = placed.Claim;
        json.WriteStartObject();
        WriteCommon(json, index, claim.Claim, claim.Flags, effects);
        json.WriteNumber("rank", placed.Rank);
        json.Mark("shared", placed.IsShared);
        json.WriteNumber("tier", claim.Tier);
        json.WriteNumber("credibility", claim.Credibility.Digit);
        json.Measure("score", claim.Score);
        json.Measure("low", claim.Low);
        json.Measure("high", claim.High);
        json.WriteNumber("strict", claim.Origins.Strict);
        json.WriteNumber("lenient", claim.Origins.Lenient);
        json.Numbers("documents", [.. claim.Documents.Concat(claim.DenyingDocuments).Concat(claim.WithdrawnDocuments).Distinct().Select(index.Document)]);
        json.WriteEndObject();
    }

    static void WriteCommon(Utf8JsonWriter json, ReportIndex index, Claim claim, FlagSet flags, SortedDictionary<int, Effect> effects)
    {
        json.Text("id", claim.Id);
        json.Text("says", claim.Statement);
        json.WriteString("kind", Term<ClaimKind>.Of(claim.Kind));
        json.Numbers("flags", [.. flags.Select(flag => Array.IndexOf(index.Flags, flag))]);
        // Source and effect in turn.
        json.Numbers("effects", [.. effects.SelectMany(pair => new[] { pair.Key, (int)pair.Value })]);
    }
}
