using System.Globalization;

namespace Provenance.Reporting;

/// <summary>A ranked claim in a notebook: its place, its numbers, who says so, and what to beware of.</summary>
internal static class ClaimCard
{
    public static void Write(Card card, RankedClaim claim)
    {
        card.Begin();
        card.Title(claim.Statement, claim.Id);
        card.Facts();
        card.Fact("rank", string.Create(CultureInfo.InvariantCulture, $"{claim.Rank}, tier {claim.Tier}: {Tier(claim.Tier)}"));
        card.Fact("score", () => card.Bar(claim.Score, claim.Low, claim.High));
        card.Fact("opinion", Opinion(claim.Opinion));
        card.Fact("origins", Origins(claim.Origins));
        card.Fact("documents", claim.Documents.ToString());
        card.Fact("denied in", claim.DenyingDocuments.ToString());
        card.Fact("taken back in", claim.WithdrawnDocuments.ToString());
        foreach (Flag flag in claim.Flags.OrderByDescending(flag => flag.Severity))
            card.Fact(flag.Id, flag.Definition);
        card.EndTable();
        card.End();
    }

    /// <summary>Belief, disbelief and uncertainty, in words.</summary>
    public static string Opinion(Opinion opinion) =>
        $"belief {Card.Number(opinion.Belief)}, disbelief {Card.Number(opinion.Disbelief)}, uncertainty {Card.Number(opinion.Uncertainty)}";

    /// <summary>How many origins, and through whom all goes.</summary>
    public static string Origins(Origins origins) =>
        $"{origins} independent{(origins.Bottlenecks.IsEmpty ? "" : $", all through {origins.Bottlenecks}")}";

    static string Tier(int tier) => tier switch
    {
        1 => "confirmed by independent origins",
        2 => "independence not assured",
        3 => "not confirmed",
        4 => "doubtful",
        _ => "improbable",
    };
}
