using System.Globalization;

namespace Provenance.Reporting;

/// <summary>What is said about a difference as a whole, and the cells of its rows.</summary>
internal static class DiffSummary
{
    /// <summary>The evaluation dates and what there was and is.</summary>
    public static string Counts(CorpusDiff diff) => $"Before: {Summary.Counts(diff.Before)} After: {Summary.Counts(diff.After)}";

    /// <summary>What changed in the corpus: all of it, or the first few and how many more.</summary>
    public static string Nouns(CorpusDiff diff, int atMost)
    {
        if (diff.Nouns.IsEmpty)
            return "No source, document or claim differs.";
        string more = diff.Nouns.Count > atMost ? $", and {Summary.Count(diff.Nouns.Count - atMost, "more change", "more changes")}" : "";
        return $"Changed: {string.Join(", ", diff.Nouns.Take(atMost).Select(Noun))}{more}.";
    }

    /// <summary>A change in the corpus, in words.</summary>
    public static string Noun(NounChange noun) => noun.Noun == ChangedNoun.Corpus ? "the evaluation date changed" : noun.ToString();

    /// <summary>What is behind the change of a claim.</summary>
    public static string Because(ClaimChange claim) => claim.Because.IsEmpty
        ? claim.Movement == ClaimMovement.Moved ? "other claims moved past it" : "nothing that differs stands on its lines"
        : string.Join(", ", claim.Because.Select(Noun));

    /// <summary>How many claims went which way.</summary>
    public static string Closing(CorpusDiff diff)
    {
        if (diff.Claims.IsEmpty)
            return "The rankings are the same.";
        List<string> parts = [];
        Add(ClaimMovement.Appeared, "appeared", "appeared");
        Add(ClaimMovement.Vanished, "vanished", "vanished");
        Add(ClaimMovement.Rose, "rose", "rose");
        Add(ClaimMovement.Fell, "fell", "fell");
        Add(ClaimMovement.Changed, "changed otherwise", "changed otherwise");
        Add(ClaimMovement.Moved, "has another rank, and nothing else", "have another rank, and nothing else");
        return string.Join("; ", parts) + ".";

        void Add(ClaimMovement movement, string one, string many)
        {
            int count = diff.Claims.Count(claim => claim.Movement == movement);
            if (count > 0)
                parts.Add($"{Summary.Count(count, parts.Count == 0 ? "claim" : "", parts.Count == 0 ? "claims" : "").TrimEnd()} {(count == 1 ? one : many)}");
        }
    }

    /// <summary>The claims to show a person: all, or without those that others merely moved past.</summary>
    public static ValueList<ClaimChange> Shown(CorpusDiff diff, bool all) =>
        diff.Claims.Where(claim => all || claim.Movement != ClaimMovement.Moved).ToValueList();

    /// <summary>A number before and after, as <c>12 → 3</c>: once where both look the same, a dash for none.</summary>
    public static string Step(int? before, int? after) =>
        Step(before?.ToString(CultureInfo.InvariantCulture), after?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Words before and after, as <c>2-3 → 4</c>: once where both are the same, a dash for none.</summary>
    public static string Step(string? before, string? after) => before == after ? before ?? "–" : $"{before ?? "–"} → {after ?? "–"}";
}
