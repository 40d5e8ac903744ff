using System.Globalization;

namespace Provenance.Reporting;

/// <summary>Writes the leading claims as a table that needs no script. The script writes the same rows.</summary>
internal sealed class StaticTable(HtmlText html)
{
    /// <summary>So many flags are named in a row; the others are counted.</summary>
    const int NamedFlags = 3;

    /// <summary>Writes the first claims.</summary>
    public void Write(Ranking ranking, int rows)
    {
        html.Tag("<section id=\"claims\" aria-labelledby=\"claims-heading\">\n<h2 id=\"claims-heading\" class=\"quiet\" tabindex=\"-1\">Claims</h2>\n<div id=\"tools\"></div>\n<div id=\"table\">\n")
            .Tag("<table class=\"claims\" role=\"table\">\n<caption class=\"quiet\">Claims by how well the corpus supports them</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">")
            .Tag("<th scope=\"col\" role=\"columnheader\" class=\"rank\">Rank</th><th scope=\"col\" role=\"columnheader\">Claim</th><th scope=\"col\" role=\"columnheader\">Score</th>")
            .Tag("<th scope=\"col\" role=\"columnheader\" class=\"origins\">Origins</th><th scope=\"col\" role=\"columnheader\">Flags</th></tr></thead>\n<tbody role=\"rowgroup\">\n");
        int tier = 0;
        foreach (PlacedClaim placed in new RankingView(ranking, top: rows).Claims)
        {
            if (placed.Claim.Tier != tier)
                WriteBand(tier = placed.Claim.Tier);
            WriteRow(placed);
        }
        html.Tag("</tbody>\n</table>\n");
        if (ranking.Count > rows)
            html.Tag(string.Create(CultureInfo.InvariantCulture, $"<noscript><p class=\"note\">These are the first {rows:N0} of {ranking.Count:N0} claims. Open this file in a browser that runs scripts to see the others, and why each scores as it does.</p></noscript>\n"));
        else
            html.Tag("<noscript><p class=\"note\">Open this file in a browser that runs scripts to see why each claim scores as it does.</p></noscript>\n");
        html.Tag("</div>\n</section>\n");
    }

    /// <summary>The interval, where two digits tell its ends apart.</summary>
    static string Range(RankedClaim claim)
    {
        string low = claim.Low.ToString("0.00", CultureInfo.InvariantCulture), high = claim.High.ToString("0.00", CultureInfo.InvariantCulture);
        return low == high ? "" : $"<span class=\"range\">{low}–{high}</span>";
    }

    void WriteBand(int tier) => html.Tag(string.Create(CultureInfo.InvariantCulture,
        $"<tr role=\"row\" class=\"band\"><th role=\"cell\" colspan=\"5\" scope=\"colgroup\"><span class=\"dot t{tier}\"></span>{tier} · {TierStrip.Names[tier - 1]}</th></tr>\n"));

    void WriteRow(PlacedClaim placed)
    {
        RankedClaim claim = placed.Claim;
        html.Tag("<tr role=\"row\"><td role=\"cell\" class=\"rank\">").Text(Summary.Rank(placed))
            .Element("</td><th role=\"rowheader\" scope=\"row\" class=\"what\"><span class=\"says\" dir=\"auto\">", claim.Statement, "</span>")
            .Tag($"<span class=\"meta\">{Term<ClaimKind>.Of(claim.Claim.Kind)} · ").Text(claim.Id).Tag("</span></th><td role=\"cell\" class=\"score\">")
            .Tag(ScoreBar.Of(claim.Score, claim.Low, claim.High, claim.Tier))
            .Tag(string.Create(CultureInfo.InvariantCulture, $"<b>{claim.Score:0.00}</b> {Range(claim)}</td>"))
            .Element("<td role=\"cell\" class=\"origins\">", claim.Origins.ToString().Replace('-', '–'), "</td><td role=\"cell\" class=\"flags\">");
        Flag[] flags = [.. claim.Flags.OrderByDescending(flag => flag.Severity)];
        if (flags.Length > 0)
            html.Tag("<ul>");
        foreach (Flag flag in flags.Take(NamedFlags))
            html.Tag($"<li class=\"flag {Term<FlagSeverity>.Of(flag.Severity)}\">{flag.Id}</li>");
        if (flags.Length > NamedFlags)
            html.Tag(string.Create(CultureInfo.InvariantCulture, $"<li class=\"more\">+{flags.Length - NamedFlags}</li>"));
        html.Tag(flags.Length > 0 ? "</ul></td></tr>\n" : "</td></tr>\n");
    }
}
