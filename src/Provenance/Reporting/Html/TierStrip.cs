using System.Globalization;

namespace Provenance.Reporting;

/// <summary>Draws how many claims are in each tier: a strip, and the numbers in words below it.</summary>
internal static class TierStrip
{
    /// <summary>What the tiers are called, the first one first.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["confirmed by independent origins", "independence not assured", "not confirmed", "doubtful", "improbable"];

    const int Width = 1_000;

    /// <summary>Writes the strip; nothing where there is no claim.</summary>
    public static void Write(HtmlText html, Ranking ranking)
    {
        if (ranking.Count == 0)
            return;
        int[] counts = new int[Names.Count];
        foreach (RankedClaim claim in ranking)
            counts[claim.Tier - 1]++;
        html.Tag($"<svg class=\"strip\" viewBox=\"0 0 {Width} 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        int before = 0;
        for (int tier = 0; tier < counts.Length; tier++)
        {
            int from = Place(before), to = Place(before += counts[tier]);
            if (to > from)
                html.Tag(string.Create(CultureInfo.InvariantCulture, $"<rect class=\"t{tier + 1}\" x=\"{from}\" y=\"0\" width=\"{to - from}\" height=\"8\"/>"));
        }
        html.Tag("</svg>\n<ul class=\"tiers\">\n");
        for (int tier = 0; tier < counts.Length; tier++)
            if (counts[tier] > 0)
                html.Tag(string.Create(CultureInfo.InvariantCulture, $"<li><span class=\"dot t{tier + 1}\"></span><b>{counts[tier]:N0}</b> {Names[tier]}</li>\n"));
        html.Tag("</ul>\n");

        int Place(int claims) => (int)((long)claims * Width / ranking.Count);
    }
}
