namespace Provenance;

/// <content>Opinions as amounts of evidence (Jøsang 2016, chapter 3): r for, s against, and a prior weight W of 2.</content>
public readonly partial record struct Opinion
{
    /// <summary>The opinion that evidence amounts to: b = r/(r+s+W), d = s/(r+s+W), u = W/(r+s+W), with W = 2.</summary>
    /// <param name="support">The evidence for, r, from 0.</param>
    /// <param name="opposition">The evidence against, s, from 0.</param>
    /// <param name="baseRate">The base rate, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, not a number or not finite.</exception>
    public static Opinion FromEvidence(double support, double opposition, double baseRate = 0.5)
    {
        CheckAmount(support, nameof(support));
        CheckAmount(opposition, nameof(opposition));
        return FromEvidence(support, opposition, PriorWeight, baseRate);
    }

    /// <summary>The opinion that evidence amounts to under another prior weight.</summary>
    internal static Opinion FromEvidence(double support, double opposition, double priorWeight, double baseRate)
    {
        double total = support + opposition + priorWeight;
        return new Opinion(support / total, opposition / total, priorWeight / total, baseRate);
    }

    /// <summary>The evidence that amounts to this opinion: r = W b/u, s = W d/u, with W = 2.</summary>
    /// <returns>Two amounts from 0; infinite for what a dogmatic opinion believes or disbelieves.</returns>
    public (double Support, double Opposition) ToEvidence() => (Amount(Belief), Amount(Disbelief));

    /// <summary>The Beta distribution this opinion stands for: alpha = r + a W, beta = s + (1 - a) W. Its mean is <see cref="Probability"/>.</summary>
    /// <returns>Two parameters from 0; infinite where <see cref="ToEvidence"/> is.</returns>
    public (double Alpha, double Beta) ToBeta() =>
        (Amount(Belief) + BaseRate * PriorWeight, Amount(Disbelief) + (1 - BaseRate) * PriorWeight);

    /// <summary>
    /// The opinion of the same projected probability with as much uncertainty as that allows: u = min(P/a, (1-P)/(1-a)). The form for
    /// facts that happen once, where a mass on both sides is not a frequency but a conflict (Jøsang 2016, chapter 3).
    /// </summary>
    public Opinion MaximiseUncertainty()
    {
        double probability = Probability;
        double noBelief = BaseRate > 0 ? probability / BaseRate : double.PositiveInfinity;
        double noDisbelief = BaseRate < 1 ? (1 - probability) / (1 - BaseRate) : double.PositiveInfinity;
        double uncertainty = Math.Clamp(Math.Min(noBelief, noDisbelief), 0, 1);
        return noBelief <= noDisbelief
            ? new Opinion(0, 1 - uncertainty, uncertainty, BaseRate)
            : new Opinion(1 - uncertainty, 0, uncertainty, BaseRate);
    }

    double Amount(double mass) => mass == 0 ? 0 : PriorWeight * (mass / Uncertainty);

    static void CheckAmount(double amount, string name)
    {
        // So that two amounts and the prior weight still have a finite sum.
        if (!(amount >= 0 && amount <= double.MaxValue / 4))
            throw new ArgumentOutOfRangeException(name, amount, "An amount of evidence is finite and not negative.");
    }
}
