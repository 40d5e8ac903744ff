namespace Provenance.Reporting;

/// <summary>Writes what the table of claims shows, searches and filters.</summary>
internal static class ClaimList
{
    /// <summary>Writes all claims, the ranked ones first.</summary>
    public static void Write(PageData data, ReportIndex index, List<ClaimPart> parts)
    {
        ValueList<PlacedClaim> placed = new RankingView(index.Ranking).Claims;
        data.Objects("claims", [.. Enumerable.Range(0, placed.Count + index.Ranking.NotRanked.Count)], (data, number) =>
        {
            SortedDictionary<int, Effect> effects = parts[number / ClaimParts.Size].Effects[number % ClaimParts.Size];
            if (number < placed.Count)
                WriteRanked(data, index, placed[number], effects);
            else
                WriteNotRanked(data, index, index.Ranking.NotRanked[number - placed.Count], effects);
        });
    }

    static void WriteRanked(PageData data, ReportIndex index, PlacedClaim placed, SortedDictionary<int, Effect> effects)
    {
        RankedClaim claim = placed.Claim;
        WriteCommon(data, index, claim.Claim, claim.Flags, effects);
        data.Number("rank", placed.Rank);
        data.Mark("shared", placed.IsShared);
        data.Number("tier", claim.Tier);
        data.Number("credibility", claim.Credibility.Digit);
        data.Measure("score", claim.Score);
        data.Measure("low", claim.Low);
        data.Measure("high", claim.High);
        data.Number("strict", claim.Origins.Strict);
        data.Number("lenient", claim.Origins.Lenient);
        data.Numbers("documents", [.. claim.Documents.Concat(claim.DenyingDocuments).Concat(claim.WithdrawnDocuments).Distinct().Select(index.Document)]);
    }

    static void WriteNotRanked(PageData data, ReportIndex index, NotRankedClaim claim, SortedDictionary<int, Effect> effects)
    {
        WriteCommon(data, index, claim.Claim, claim.Flags, effects);
        data.Numbers("documents", [.. claim.Documents.Concat(claim.DenyingDocuments).Distinct().Select(index.Document)]);
    }

    static void WriteCommon(PageData data, ReportIndex index, Claim claim, FlagSet flags, SortedDictionary<int, Effect> effects)
    {
        data.Text("id", claim.Id);
        data.Text("says", claim.Statement);
        data.Text("kind", Term<ClaimKind>.Of(claim.Kind));
        data.Numbers("flags", [.. flags.Select(flag => Array.IndexOf(index.Flags, flag))]);
        // Source and effect in turn.
        data.Numbers("effects", [.. effects.SelectMany(pair => new[] { pair.Key, (int)pair.Value })]);
    }
}
