using System.Globalization;
using System.Text;

namespace Provenance.Scoring;

/// <summary>Writes what a claim hangs on: what would change without each source, and how far its place is open.</summary>
internal static class SensitivityText
{
    /// <summary>More removals than this are counted, not listed: they come in the order of their weight.</summary>
    const int MaximumListed = 12;

    public static void Write(StringBuilder text, Explanation explanation)
    {
        if (explanation.Removals is not { } removals || explanation.RankRange is not { } range)
            return;
        text.Append("\nWhat would change\n");
        foreach (SourceRemoval removal in removals.Take(MaximumListed))
            text.Append(CultureInfo.InvariantCulture, $"  without {Names(removal)}: {Outcome(removal, explanation)}\n");
        if (removals.Count > MaximumListed)
            text.Append(CultureInfo.InvariantCulture, $"  {removals.Count - MaximumListed} more, none by more than {Math.Abs(removals[MaximumListed].Change):0.000}\n");
        if (removals.IsEmpty)
            text.Append("  nothing: no line counts\n");
        text.Append(CultureInfo.InvariantCulture, $"  by plain score {(range.Best == range.Worst ? "place" : "places")} {range}, wherever in its interval each score lies\n");
    }

    static string Names(SourceRemoval removal) => string.Join(" + ", removal.Sources.IsEmpty ? removal.StandIns : removal.Sources);

    static string Outcome(SourceRemoval removal, Explanation explanation)
    {
        string alone = removal.StandsAlone ? "; nothing else supports it" : "";
        if (Tiers.Round(removal.Change) == 0 && removal.TierChange == 0 && removal.RankChange == 0)
            return "as it is" + alone;
        string tier = removal.TierChange == 0 ? "" : Format($", tier {explanation.Tier} -> {removal.Tier}");
        string rank = removal.RankChange == 0 ? "" : Format($", rank {explanation.Rank} -> {explanation.Rank + removal.RankChange}");
        return Format($"score {removal.Score:0.000} ({removal.Change:+0.000;-0.000;0.000}){tier}{rank}{alone}");
    }

    static string Format(FormattableString value) => FormattableString.Invariant(value);
}
