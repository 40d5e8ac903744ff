namespace Provenance;

/// <content>What an opinion is worth at second hand.</content>
public readonly partial record struct Opinion
{
    /// <summary>What this opinion is worth to somebody who trusts its holder as given (Jøsang 2016, chapter 14).</summary>
    /// <param name="trust">The opinion that the holder is to be relied on.</param>
    /// <param name="rule">What becomes of distrust and of ignorance.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rule is none of the three.</exception>
    public Opinion Discount(Opinion trust, Discounting rule = Discounting.ProbabilitySensitive) => rule switch
    {
        Discounting.ProbabilitySensitive => Scale(trust.Probability),
        Discounting.UncertaintyFavouring => Scale(trust.Belief),
        Discounting.OppositeBelief => new Opinion(
            trust.Belief * Belief + trust.Disbelief * Disbelief,
            trust.Belief * Disbelief + trust.Disbelief * Belief,
            trust.Uncertainty + (trust.Belief + trust.Disbelief) * Uncertainty,
            BaseRate),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No such rule of discounting."),
    };

    /// <summary>
    /// What this opinion is worth at the end of a path of trust: it counts by the product of the projected probabilities. Not the
    /// same as discounting trust by trust, edge after edge, which would let base rates in at every step.
    /// </summary>
    /// <param name="path">The trust of each in the next, the last in the holder of this opinion. An empty path changes nothing.</param>
    public Opinion DiscountAlong(params ReadOnlySpan<Opinion> path)
    {
        double trust = 1;
        foreach (Opinion edge in path)
            trust *= edge.Probability;
        return Scale(trust);
    }

    /// <summary>
    /// Scales the evidence, not the mass: (r, s) becomes (g r, g s) (Škorić, de Hoogh, Zannone, Flow-based reputation with uncertainty:
    /// evidence-based subjective logic, 2016). Unlike <see cref="Discount"/>, it distributes over cumulative fusion.
    /// </summary>
    /// <param name="factor">g, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is outside [0, 1].</exception>
    public Opinion ScaleEvidence(double factor)
    {
        Share.Check(factor, nameof(factor));
        // A dogmatic opinion has infinite evidence, and a part of it is as much; but none of it is none.
        double total = factor * (Belief + Disbelief) + Uncertainty;
        return total == 0
            ? Vacuous(BaseRate)
            : new Opinion(factor * Belief / total, factor * Disbelief / total, Uncertainty / total, BaseRate);
    }

    Opinion Scale(double share) =>
        new(share * Belief, share * Disbelief, Uncertainty + (1 - share) * (Belief + Disbelief), BaseRate);
}

/// <summary>What becomes of distrust and of ignorance when an opinion is discounted.</summary>
public enum Discounting
{
    /// <summary>Belief and disbelief count by the projected probability of the trust; an unknown holder counts by the base rate. The default.</summary>
    ProbabilitySensitive,

    /// <summary>They count by the belief of the trust alone; ignorance and distrust both end in uncertainty.</summary>
    UncertaintyFavouring,

    /// <summary>Distrust turns the message round. It makes evidence of a liar's word and is here for comparison only.</summary>
    OppositeBelief,
}
