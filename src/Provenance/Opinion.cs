namespace Provenance;

/// <summary>
/// A binomial opinion of subjective logic (Jøsang, Subjective Logic, 2016, chapter 3): belief, disbelief and uncertainty
/// in [0, 1] that sum to one, and a base rate for the uncertain part.
/// </summary>
/// <remarks>
/// The constructor trusts its caller; <see cref="Create"/> checks. Operators expect opinions that would pass the check and give
/// such opinions back. An opinion with no uncertainty is <em>dogmatic</em>, one with nothing else <em>vacuous</em>.
/// </remarks>
/// <param name="Belief">How much speaks for the proposition, in [0, 1].</param>
/// <param name="Disbelief">How much speaks against it, in [0, 1].</param>
/// <param name="Uncertainty">How much is not known, in [0, 1].</param>
/// <param name="BaseRate">The probability before any evidence, in [0, 1].</param>
public readonly partial record struct Opinion(double Belief, double Disbelief, double Uncertainty, double BaseRate = 0.5)
{
    /// <summary>The non-informative prior weight W of the evidence form.</summary>
    internal const double PriorWeight = 2;

    /// <summary>The projected probability P = b + a u.</summary>
    public double Probability => Belief + BaseRate * Uncertainty;

    /// <summary>How much the evidence disagrees with itself: 2 min(b, d), in [0, 1].</summary>
    public double Dissonance => 2 * Math.Min(Belief, Disbelief);

    /// <summary>Whether there is no evidence at all: u = 1.</summary>
    public bool IsVacuous => Uncertainty == 1;

    /// <summary>Whether nothing is left uncertain: u = 0, as if there were infinite evidence.</summary>
    public bool IsDogmatic => Uncertainty == 0;

    /// <summary>An opinion, checked.</summary>
    /// <param name="belief">How much speaks for the proposition, in [0, 1].</param>
    /// <param name="disbelief">How much speaks against it, in [0, 1].</param>
    /// <param name="uncertainty">How much is not known, in [0, 1].</param>
    /// <param name="baseRate">The probability before any evidence, in [0, 1].</param>
    /// <exception cref="ArgumentException">A component is outside [0, 1], or the first three do not sum to 1 within 1e-9.</exception>
    public static Opinion Create(double belief, double disbelief, double uncertainty, double baseRate = 0.5)
    {
        Share.Check(belief, nameof(belief));
        Share.Check(disbelief, nameof(disbelief));
        Share.Check(uncertainty, nameof(uncertainty));
        Share.Check(baseRate, nameof(baseRate));
        Share.CheckWhole(belief + disbelief + uncertainty, nameof(uncertainty));
        return new Opinion(belief, disbelief, uncertainty, baseRate);
    }

    /// <summary>The opinion that knows nothing.</summary>
    public static Opinion Vacuous(double baseRate = 0.5) => new(0, 0, 1, baseRate);
}
