namespace Provenance;

/// <content>Consensus and compromise fusion, which follows another plan than the evidence rules.</content>
public readonly partial record struct Opinion
{
    /// <summary>
    /// Consensus and compromise fusion, for a negotiated view: what all believe stands, the rest is combined and scaled, and what
    /// conflicts becomes uncertainty (Jøsang 2016, chapter 12; for any number of opinions after van der Heijden, Kopp, Kargl 2018).
    /// A vacuous opinion leaves one other as it is, but ends a consensus: what it does not believe, not all believe.
    /// </summary>
    /// <param name="opinions">The opinions, one or more, with one base rate.</param>
    /// <exception cref="ArgumentException">No opinion is given, or base rates differ by more than 1e-9.</exception>
    public static Opinion CompromiseFusion(params ReadOnlySpan<Opinion> opinions)
    {
        if (opinions.IsEmpty)
            throw new ArgumentException("There is nothing to fuse.", nameof(opinions));
        double agreedBelief = 1, agreedDisbelief = 1, unknown = 1;
        foreach (Opinion opinion in opinions)
        {
            if (Math.Abs(opinion.BaseRate - opinions[0].BaseRate) > Share.Tolerance)
                throw new ArgumentException("Compromise fusion is defined for opinions with one base rate only.", nameof(opinions));
            agreedBelief = Math.Min(agreedBelief, opinion.Belief);
            agreedDisbelief = Math.Min(agreedDisbelief, opinion.Disbelief);
            unknown *= opinion.Uncertainty;
        }
        (double belief, double disbelief, double either) = Compromise(opinions, agreedBelief, agreedDisbelief);
        double rest = Math.Max(0, 1 - agreedBelief - agreedDisbelief - unknown), total = belief + disbelief + either;
        return total == 0
            ? new Opinion(agreedBelief, agreedDisbelief, unknown + rest, opinions[0].BaseRate)
            : new Opinion(agreedBelief + rest * (belief / total), agreedDisbelief + rest * (disbelief / total), unknown + rest * (either / total),
                opinions[0].BaseRate);
    }

    /// <summary>
    /// The shares of what is left after the consensus, up to a common factor: for, against, and in conflict. Each product holds one
    /// factor an opinion, so an opinion's three may be scaled; that keeps products of many from vanishing.
    /// </summary>
    static (double Belief, double Disbelief, double Either) Compromise(ReadOnlySpan<Opinion> opinions, double agreedBelief, double agreedDisbelief)
    {
        // Over the opinions so far: all uncertain; exactly one of them for (against) and the others uncertain; all for; all against; all committed.
        double uncertain = 1, oneFor = 0, oneAgainst = 0, allFor = 1, allAgainst = 1, allCommitted = 1;
        foreach (Opinion opinion in opinions)
        {
            double b = opinion.Belief - agreedBelief, d = opinion.Disbelief - agreedDisbelief, u = opinion.Uncertainty;
            double scale = Math.Max(u, b + d);
            if (scale > 0)
                (b, d, u) = (b / scale, d / scale, u / scale);
            oneFor = oneFor * u + uncertain * b;
            oneAgainst = oneAgainst * u + uncertain * d;
            uncertain *= u;
            allFor *= b;
            allAgainst *= d;
            allCommitted *= b + d;
        }
        // One opinion alone is both the only one and all of them; there is no rest to share then.
        return (oneFor + allFor, oneAgainst + allAgainst, Math.Max(0, allCommitted - allFor - allAgainst));
    }
}
