namespace Provenance;

/// <summary>
/// An opinion over the values of a variable that exclude each other (Jøsang 2016, chapter 3): a belief in each, the uncertainty, all summing
/// to one, and a base rate for each. Rival values of one item, such as 100,000 or 300,000 troops, need it.
/// </summary>
public sealed record MultinomialOpinion
{
    MultinomialOpinion(ValueList<double> beliefs, double uncertainty, ValueList<double> baseRates)
    {
        Beliefs = beliefs;
        Uncertainty = uncertainty;
        BaseRates = baseRates;
    }

    /// <summary>The belief in each value, in [0, 1].</summary>
    public ValueList<double> Beliefs { get; }

    /// <summary>How much is not known, in [0, 1].</summary>
    public double Uncertainty { get; }

    /// <summary>The probability of each value before any evidence; they sum to one.</summary>
    public ValueList<double> BaseRates { get; }

    /// <summary>The projected probability of each value: P(x) = b(x) + a(x) u.</summary>
    public ValueList<double> Probabilities
    {
        get
        {
            double[] probabilities = new double[Beliefs.Count];
            for (int x = 0; x < probabilities.Length; x++)
                probabilities[x] = Probability(x);
            return new(probabilities);
        }
    }

    /// <summary>An opinion, checked.</summary>
    /// <param name="beliefs">The belief in each of two values or more, in [0, 1].</param>
    /// <param name="uncertainty">How much is not known, in [0, 1].</param>
    /// <param name="baseRates">The base rate of each value; empty for equal ones.</param>
    /// <exception cref="ArgumentException">A component is outside [0, 1], a sum is not 1 within 1e-9, or the numbers of values differ or are below two.</exception>
    public static MultinomialOpinion Create(ReadOnlySpan<double> beliefs, double uncertainty, ReadOnlySpan<double> baseRates = default)
    {
        if (beliefs.Length < 2 || (!baseRates.IsEmpty && baseRates.Length != beliefs.Length))
            throw new ArgumentException("Two values or more, each with a belief and a base rate.", nameof(beliefs));
        Share.Check(uncertainty, nameof(uncertainty));
        Share.CheckWhole(Sum(beliefs, nameof(beliefs)) + uncertainty, nameof(uncertainty));
        double[] rates = baseRates.ToArray();
        if (baseRates.IsEmpty)
            rates = [.. Enumerable.Repeat(1.0 / beliefs.Length, beliefs.Length)];
        Share.CheckWhole(Sum(rates, nameof(baseRates)), nameof(baseRates));
        return new MultinomialOpinion(new(beliefs.ToArray()), uncertainty, new(rates));
    }

    /// <summary>A binomial opinion as one over two values: it holds, it does not.</summary>
    /// <param name="opinion">The binomial opinion.</param>
    public static MultinomialOpinion Of(Opinion opinion) =>
        new([opinion.Belief, opinion.Disbelief], opinion.Uncertainty, [opinion.BaseRate, 1 - opinion.BaseRate]);

    /// <summary>Cumulative fusion, for independent evidence; see <see cref="Opinion.CumulativeFusion"/>.</summary>
    /// <param name="opinions">Opinions over the same values, one or more.</param>
    /// <exception cref="ArgumentException">No opinion is given, or their numbers of values differ.</exception>
    public static MultinomialOpinion CumulativeFusion(params ReadOnlySpan<MultinomialOpinion> opinions) => MultinomialFusion.Cumulative(opinions);

    /// <summary>Averaging fusion, for the same evidence seen by several; see <see cref="Opinion.AveragingFusion"/>.</summary>
    /// <inheritdoc cref="CumulativeFusion"/>
    public static MultinomialOpinion AveragingFusion(params ReadOnlySpan<MultinomialOpinion> opinions) => MultinomialFusion.Averaging(opinions);

    /// <summary>Weighted fusion, for the same evidence seen with unequal expertise; see <see cref="Opinion.WeightedFusion"/>.</summary>
    /// <inheritdoc cref="CumulativeFusion"/>
    public static MultinomialOpinion WeightedFusion(params ReadOnlySpan<MultinomialOpinion> opinions) => MultinomialFusion.Weighted(opinions);

    /// <summary>Cumulative fusion with the uncertainty maximised afterwards; see <see cref="Opinion.EpistemicFusion"/>.</summary>
    /// <inheritdoc cref="CumulativeFusion"/>
    public static MultinomialOpinion EpistemicFusion(params ReadOnlySpan<MultinomialOpinion> opinions) => CumulativeFusion(opinions).MaximiseUncertainty();

    /// <summary>The opinion of the same projected probabilities with as much uncertainty as they allow: u = min P(x)/a(x).</summary>
    public MultinomialOpinion MaximiseUncertainty()
    {
        double uncertainty = 1;
        for (int x = 0; x < Beliefs.Count; x++)
            if (BaseRates[x] > 0)
                uncertainty = Math.Min(uncertainty, Probability(x) / BaseRates[x]);
        double[] beliefs = new double[Beliefs.Count];
        for (int x = 0; x < beliefs.Length; x++)
            beliefs[x] = Math.Max(0, Probability(x) - BaseRates[x] * uncertainty);
        return new MultinomialOpinion(new(beliefs), uncertainty, BaseRates);
    }

    /// <summary>
    /// The opinion on a variable that follows from this one and from one on that variable for each value of this one, with as much
    /// uncertainty as they allow and the marginal base rates (Jøsang 2016, chapter 9).
    /// </summary>
    /// <param name="conditionals">An opinion for each value of this variable. Their base rates count only where all are vacuous.</param>
    /// <exception cref="ArgumentException">Not one conditional a value, or their numbers of values differ.</exception>
    public MultinomialOpinion Deduce(params ReadOnlySpan<MultinomialOpinion> conditionals) => Deduction.Deduce(this, conditionals);

    /// <summary>An opinion from masses that are known to be right.</summary>
    internal static MultinomialOpinion Trusted(double[] beliefs, double uncertainty, double[] baseRates) => new(new(beliefs), uncertainty, new(baseRates));

    internal double Probability(int value) => Beliefs[value] + BaseRates[value] * Uncertainty;

    static double Sum(ReadOnlySpan<double> shares, string name)
    {
        double sum = 0;
        foreach (double share in shares)
        {
            Share.Check(share, name);
            sum += share;
        }
        return sum;
    }
}
