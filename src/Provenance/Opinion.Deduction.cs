namespace Provenance;

/// <content>From an opinion on a condition to one on its consequence (Jøsang 2016, chapter 9).</content>
public readonly partial record struct Opinion
{
    /// <summary>
    /// The opinion on y that follows from this one on x and from those on y if x and on y if not x, with as much uncertainty as they
    /// allow. The base rate is the marginal one, which makes a vacuous opinion on x give the base rate of y.
    /// </summary>
    /// <param name="whenTrue">The opinion on y if x holds. Its base rate counts only where both conditionals are vacuous.</param>
    /// <param name="whenFalse">The opinion on y if x does not hold.</param>
    public Opinion Deduce(Opinion whenTrue, Opinion whenFalse)
    {
        MultinomialOpinion deduced = MultinomialOpinion.Of(this).Deduce([MultinomialOpinion.Of(whenTrue), MultinomialOpinion.Of(whenFalse)]);
        return new Opinion(deduced.Beliefs[0], deduced.Beliefs[1], deduced.Uncertainty, deduced.BaseRates[0]);
    }

    /// <summary>
    /// The same after the older rule in three cases (Jøsang, Conditional reasoning with subjective logic, 2008), with a base rate for
    /// y from outside. It differs where one conditional has both the greater belief and the greater disbelief: then it adds no
    /// uncertainty. Here to reproduce figures in print; <see cref="Deduce"/> is the one to use.
    /// </summary>
    /// <param name="whenTrue">The opinion on y if x holds.</param>
    /// <param name="whenFalse">The opinion on y if x does not hold.</param>
    /// <param name="baseRate">The base rate of y, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">The base rate is outside [0, 1].</exception>
    public Opinion DeduceByCases(Opinion whenTrue, Opinion whenFalse, double baseRate)
    {
        Share.Check(baseRate, nameof(baseRate));
        if (whenTrue.Belief < whenFalse.Belief && whenTrue.Disbelief > whenFalse.Disbelief)
            return Complement().DeduceByCases(whenFalse, whenTrue, baseRate);
        double belief = Given(whenTrue.Belief, whenFalse.Belief), disbelief = Given(whenTrue.Disbelief, whenFalse.Disbelief);
        double correction = Correction(whenTrue, whenFalse, belief, disbelief, baseRate);
        return new Opinion(
            Math.Max(0, belief - baseRate * correction),
            Math.Max(0, disbelief - (1 - baseRate) * correction),
            Math.Min(1, Given(whenTrue.Uncertainty, whenFalse.Uncertainty) + correction),
            baseRate);
    }

    double Given(double whenTrue, double whenFalse) =>
        Belief * whenTrue + Disbelief * whenFalse + Uncertainty * (whenTrue * BaseRate + whenFalse * (1 - BaseRate));

    /// <summary>
    /// The uncertainty the bare mixture lacks. It is largest for a vacuous antecedent, where the opinion is moved up along its
    /// projector until it meets the least belief or the least disbelief, and falls off linearly to the conditionals.
    /// </summary>
    double Correction(Opinion whenTrue, Opinion whenFalse, double belief, double disbelief, double baseRate)
    {
        double moreBelief = whenTrue.Belief - whenFalse.Belief, moreDisbelief = whenFalse.Disbelief - whenTrue.Disbelief;
        if (moreBelief <= 0 || moreDisbelief < 0)
            return 0;
        double prior = BaseRate * whenTrue.Belief + (1 - BaseRate) * whenFalse.Belief
            + baseRate * (BaseRate * whenTrue.Uncertainty + (1 - BaseRate) * whenFalse.Uncertainty);
        bool nearBelief = prior <= whenFalse.Belief + baseRate * (1 - whenFalse.Belief - whenTrue.Disbelief);
        bool likely = Probability > BaseRate;
        double reach = likely ? Disbelief + (1 - BaseRate) * Uncertainty : Belief + BaseRate * Uncertainty;
        double distance = likely ? disbelief - whenTrue.Disbelief : belief - whenFalse.Belief;
        // Along which side of the triangle the distance was measured, and towards which it is needed.
        double slope = (nearBelief, likely) switch
        {
            (true, false) or (false, true) => 1,
            (true, true) => moreBelief / moreDisbelief,
            (false, false) => moreDisbelief / moreBelief,
        };
        double corner = nearBelief ? BaseRate / baseRate : (1 - BaseRate) / (1 - baseRate);
        double correction = corner * Uncertainty * distance * slope / reach;
        return double.IsFinite(correction) ? Math.Max(0, correction) : 0;
    }
}
