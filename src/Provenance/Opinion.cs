namespace Provenance;

/// <summary>
/// A binomial opinion of subjective logic (Jøsang, Subjective Logic, 2016, chapter 3): belief, disbelief and uncertainty
/// in [0, 1] that sum to one, and a base rate for the uncertain part.
/// </summary>
/// <param name="Belief">How much speaks for the proposition, in [0, 1].</param>
/// <param name="Disbelief">How much speaks against it, in [0, 1].</param>
/// <param name="Uncertainty">How much is not known, in [0, 1].</param>
/// <param name="BaseRate">The probability before any evidence, in [0, 1].</param>
public readonly record struct Opinion(double Belief, double Disbelief, double Uncertainty, double BaseRate = 0.5)
{
    /// <summary>The non-informative prior weight W of the evidence form.</summary>
    internal const double PriorWeight = 2;

    /// <summary>The projected probability P = b + a u.</summary>
    public double Probability => Belief + BaseRate * Uncertainty;

    /// <summary>How much the evidence disagrees with itself: 2 min(b, d), in [0, 1].</summary>
    public double Dissonance => 2 * Math.Min(Belief, Disbelief);

    /// <summary>The opinion that knows nothing.</summary>
    public static Opinion Vacuous(double baseRate = 0.5) => new(0, 0, 1, baseRate);

    /// <summary>The opinion that evidence amounts to: b = r/(r+s+W), d = s/(r+s+W), u = W/(r+s+W), with W = 2.</summary>
    /// <param name="support">The evidence for, r, from 0.</param>
    /// <param name="opposition">The evidence against, s, from 0.</param>
    /// <param name="baseRate">The base rate, in [0, 1].</param>
    public static Opinion FromEvidence(double support, double opposition, double baseRate = 0.5)
    {
        double total = support + opposition + PriorWeight;
        return new Opinion(support / total, opposition / total, PriorWeight / total, baseRate);
    }
}
