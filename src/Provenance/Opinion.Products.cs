namespace Provenance;

/// <content>Opinions on composed propositions: not, and, or (Jøsang 2016, chapters 6 and 7).</content>
public readonly partial record struct Opinion
{
    /// <summary>The opinion on the opposite: (d, b, u, 1 - a).</summary>
    public Opinion Complement() => new(Disbelief, Belief, Uncertainty, 1 - BaseRate);

    /// <summary>
    /// The opinion that this and another, independent proposition both hold. Its projected probability is the product of the two.
    /// With both base rates 1, where the formula has no value, the uncertain products are shared evenly.
    /// </summary>
    /// <param name="other">The opinion on the other proposition.</param>
    public Opinion Multiply(Opinion other)
    {
        double both = BaseRate * other.BaseRate, free = 1 - both;
        double believedHere = Belief * other.Uncertainty, believedThere = Uncertainty * other.Belief;
        double here = free > 0 ? (1 - BaseRate) * other.BaseRate / free : 0.5;
        double there = free > 0 ? BaseRate * (1 - other.BaseRate) / free : 0.5;
        double openHere = free > 0 ? (1 - other.BaseRate) / free : 0.5, openThere = free > 0 ? (1 - BaseRate) / free : 0.5;
        return new Opinion(
            Belief * other.Belief + here * believedHere + there * believedThere,
            Disbelief + other.Disbelief - Disbelief * other.Disbelief,
            Uncertainty * other.Uncertainty + openHere * believedHere + openThere * believedThere,
            both);
    }

    /// <summary>
    /// The opinion that this or another, independent proposition holds, or both: the dual of <see cref="Multiply"/>. Its projected
    /// probability is P1 + P2 - P1 P2.
    /// </summary>
    /// <param name="other">The opinion on the other proposition.</param>
    public Opinion Comultiply(Opinion other) => Complement().Multiply(other.Complement()).Complement();

    /// <summary>The opinion that one of two propositions holds that exclude each other. Its projected probability is the sum of the two.</summary>
    /// <param name="other">The opinion on the other proposition.</param>
    /// <exception cref="ArgumentException">The opinions are not about propositions that exclude each other: beliefs, base rates or both exceed the whole.</exception>
    public Opinion Add(Opinion other)
    {
        double baseRate = BaseRate + other.BaseRate;
        double here = baseRate > 0 ? BaseRate / baseRate : 0.5, there = baseRate > 0 ? other.BaseRate / baseRate : 0.5;
        double belief = Belief + other.Belief, disbelief = here * (Disbelief - other.Belief) + there * (other.Disbelief - Belief);
        if (baseRate > 1 + Share.Tolerance || belief > 1 + Share.Tolerance || disbelief < -Share.Tolerance)
            throw new ArgumentException("The two cannot exclude each other: together they claim more than the whole.", nameof(other));
        return new Opinion(Math.Min(belief, 1), Math.Max(disbelief, 0), here * Uncertainty + there * other.Uncertainty, Math.Min(baseRate, 1));
    }
}
