namespace Provenance;

/// <summary>Deduction by its maximum-uncertainty definition.</summary>
internal static class Deduction
{
    public static MultinomialOpinion Deduce(MultinomialOpinion antecedent, ReadOnlySpan<MultinomialOpinion> conditionals)
    {
        if (conditionals.Length != antecedent.Beliefs.Count)
            throw new ArgumentException("There is one conditional for each value of the antecedent.", nameof(conditionals));
        int values = conditionals[0].Beliefs.Count;
        foreach (MultinomialOpinion conditional in conditionals)
            if (conditional.Beliefs.Count != values)
                throw new ArgumentException("All conditionals are over the same values.", nameof(conditionals));

        double[] baseRates = Marginal(antecedent, conditionals, values);
        double uncertainty = antecedent.Uncertainty * Largest(antecedent, conditionals, baseRates);
        for (int x = 0; x < conditionals.Length; x++)
            uncertainty += antecedent.Beliefs[x] * conditionals[x].Uncertainty;
        double[] beliefs = new double[values];
        for (int y = 0; y < values; y++)
        {
            double probability = 0;
            for (int x = 0; x < conditionals.Length; x++)
                probability += antecedent.Probability(x) * Probability(conditionals[x], y, baseRates);
            beliefs[y] = Math.Max(0, probability - baseRates[y] * uncertainty);
        }
        return MultinomialOpinion.Trusted(beliefs, uncertainty, baseRates);
    }

    /// <summary>a(y) = sum of a(x) b(y|x), over the same sum for all values; the conditionals' own base rates where no belief is left.</summary>
    static double[] Marginal(MultinomialOpinion antecedent, ReadOnlySpan<MultinomialOpinion> conditionals, int values)
    {
        double[] believed = new double[values], given = new double[values];
        for (int x = 0; x < conditionals.Length; x++)
            for (int y = 0; y < values; y++)
            {
                believed[y] += antecedent.BaseRates[x] * conditionals[x].Beliefs[y];
                given[y] += antecedent.BaseRates[x] * conditionals[x].BaseRates[y];
            }
        double total = believed.Sum();
        if (total == 0)
            return given;
        for (int y = 0; y < values; y++)
            believed[y] /= total;
        return believed;
    }

    /// <summary>The uncertainty for a vacuous antecedent: what the least belief in each value leaves room for.</summary>
    static double Largest(MultinomialOpinion antecedent, ReadOnlySpan<MultinomialOpinion> conditionals, double[] baseRates)
    {
        double largest = 1;
        for (int y = 0; y < baseRates.Length; y++)
        {
            if (baseRates[y] == 0)
                continue;
            double probability = 0, least = 1;
            for (int x = 0; x < conditionals.Length; x++)
            {
                probability += antecedent.BaseRates[x] * Probability(conditionals[x], y, baseRates);
                least = Math.Min(least, conditionals[x].Beliefs[y]);
            }
            largest = Math.Min(largest, (probability - least) / baseRates[y]);
        }
        return Math.Max(0, largest);
    }

    static double Probability(MultinomialOpinion conditional, int value, double[] baseRates) =>
        conditional.Beliefs[value] + baseRates[value] * conditional.Uncertainty;
}
