using System.Globalization;

namespace Provenance.Reporting;

/// <summary>What is said about a source, and about what hangs on it, as a whole.</summary>
internal static class FallSummary
{
    /// <summary>The name with the id.</summary>
    public static string Title(SourceFall fall) => fall.Source.Name is { } name ? $"{name} ({fall.Source.Id})" : fall.Source.Id;

    /// <summary>How it is judged, what a rater says on a line, and whom it counts as one with.</summary>
    public static IEnumerable<string> About(SourceFall fall)
    {
        Judgement judgement = fall.Judgement;
        string trust = string.Create(CultureInfo.InvariantCulture, $"trust {judgement.Trust:0.000}");
        yield return judgement.IsJudged ? $"What counts: {judgement}, {trust}." : $"Nobody judges it: grade F, {trust}.";
        foreach (string saying in judgement.Sayings())
            yield return $"{char.ToUpperInvariant(saying[0])}{saying[1..].TrimEnd('.', ' ')}.";
        if (fall.CountsAsOne.Count > 1)
            yield return $"Counts as one: {string.Join(" = ", fall.CountsAsOne)}.";
    }

    /// <summary>How many claims rest on it.</summary>
    public static string Closing(SourceFall fall)
    {
        if (fall.Claims.IsEmpty)
            return "No ranked claim has a line that rests on it: nothing falls with it.";
        string alone = fall.Alone == 0 ? "; none on it alone" : $"; {(fall.Alone == fall.Claims.Count && fall.Alone > 1 ? "all" : Summary.Count(fall.Alone, "", "").TrimEnd())} on it alone";
        int tiers = fall.Claims.Count(claim => claim.TierChange != 0);
        string fallen = tiers == 0 ? "no claim changes its tier" : Summary.Count(tiers, "claim changes its tier", "claims change their tier");
        return $"{Summary.Count(fall.Claims.Count, "claim rests", "claims rest")} on it{alone}. Without it {fallen}.";
    }
}
