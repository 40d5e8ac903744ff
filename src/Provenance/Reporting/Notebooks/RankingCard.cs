namespace Provenance.Reporting;

/// <summary>A ranking in a notebook: the leading claims and the sentence that sums up.</summary>
internal static class RankingCard
{
    /// <summary>How many claims are shown of a whole ranking.</summary>
    public const int Rows = 20;

    public static void Write(Card card, RankingView view, int rows)
    {
        Ranking ranking = view.Ranking;
        card.Begin();
        card.Title(Summary.Title(ranking.Corpus), Summary.Counts(ranking));
        card.Table(Summary.Closing(ranking), "rank", "score", "origins", "claim", "flags");
        foreach (PlacedClaim placed in view.Claims.Take(rows))
            card.Row(() => card.Text(Summary.Rank(placed)), () => card.Bar(placed.Claim.Score, placed.Claim.Low, placed.Claim.High),
                () => card.Text(placed.Claim.Origins.ToString()), () => Claim(card, placed.Claim.Statement, placed.Claim.Id), () => card.Flags(placed.Claim.Flags));
        card.EndTable(view.Matching - Math.Min(rows, view.Claims.Count), rows < view.Claims.Count ? ": new RankingView(ranking, top: 100) shows more." : ".");
        if (view.NotRanked.Count > 0)
            card.Paragraph($"Not ranked, since they cannot be checked: {Summary.Count(view.NotRanked.Count, "prediction or opinion", "predictions and opinions")}.");
        card.End();
    }

    static void Claim(Card card, string statement, string id)
    {
        card.Text(statement);
        card.NewLine();
        card.Code(id);
    }
}
