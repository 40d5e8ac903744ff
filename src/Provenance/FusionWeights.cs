namespace Provenance;

/// <summary>
/// How opinions weigh in a fusion. The fused belief in any value is the weighted sum of the beliefs in it, so binomial and multinomial
/// opinions share these. All three rules avoid differences of near numbers and quotients that overflow: uncertainties are taken
/// relative to the smallest. Dogmatic opinions, where there are any, outweigh all others, and equally each other.
/// </summary>
internal static class FusionWeights
{
    /// <summary>Evidence adds up.</summary>
    /// <param name="masses">What each opinion commits to values: 1 - u.</param>
    /// <param name="uncertainties">The uncertainties.</param>
    /// <param name="weights">Takes the weight of each opinion's beliefs.</param>
    /// <returns>The fused uncertainty.</returns>
    public static double Cumulative(ReadOnlySpan<double> masses, ReadOnlySpan<double> uncertainties, Span<double> weights)
    {
        if (Relative(uncertainties, weights) is not double least)
            return 0;
        double total = least;
        for (int i = 0; i < weights.Length; i++)
            total += weights[i] * masses[i];
        return Divide(weights, total, least);
    }

    /// <summary>Evidence is averaged.</summary>
    public static double Averaging(ReadOnlySpan<double> masses, ReadOnlySpan<double> uncertainties, Span<double> weights)
    {
        if (Relative(uncertainties, weights) is not double least)
            return 0;
        double total = least * weights.Length;
        for (int i = 0; i < weights.Length; i++)
            total += weights[i] * masses[i];
        return Divide(weights, total, least * weights.Length);
    }

    /// <summary>Evidence is averaged, each opinion counting by its mass.</summary>
    public static double Weighted(ReadOnlySpan<double> masses, ReadOnlySpan<double> uncertainties, Span<double> weights)
    {
        if (Relative(uncertainties, weights) is not double least)
            return 0;
        double mass = Sum(masses), total = least * mass;
        if (mass == 0)
        {
            weights.Clear();
            return 1;
        }
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] *= masses[i];
            total += weights[i] * masses[i];
        }
        return Divide(weights, total, least * mass);
    }

    /// <summary>The mean of base rates under weights, or the plain mean where no weight is above zero.</summary>
    public static double Mean(ReadOnlySpan<double> baseRates, ReadOnlySpan<double> weights)
    {
        double total = Sum(weights), sum = 0, least = 1, most = 0;
        for (int i = 0; i < baseRates.Length; i++)
        {
            sum += total > 0 ? weights[i] / total * baseRates[i] : baseRates[i] / baseRates.Length;
            (least, most) = (Math.Min(least, baseRates[i]), Math.Max(most, baseRates[i]));
        }
        // Equal ones have just themselves for a mean, however the shares are rounded: 1 less a little is another base rate than 1.
        return Math.Clamp(sum, least, most);
    }

    /// <summary>The smallest uncertainty over each; null when it is zero, with the weights final.</summary>
    static double? Relative(ReadOnlySpan<double> uncertainties, Span<double> weights)
    {
        double least = 1;
        int dogmatic = 0;
        foreach (double uncertainty in uncertainties)
        {
            least = Math.Min(least, uncertainty);
            dogmatic += uncertainty == 0 ? 1 : 0;
        }
        for (int i = 0; i < weights.Length; i++)
            weights[i] = dogmatic == 0 ? least / uncertainties[i] : uncertainties[i] == 0 ? 1.0 / dogmatic : 0;
        return dogmatic == 0 ? least : null;
    }

    static double Divide(Span<double> weights, double total, double uncertainty)
    {
        foreach (ref double weight in weights)
            weight /= total;
        return uncertainty / total;
    }

    static double Sum(ReadOnlySpan<double> numbers)
    {
        double sum = 0;
        foreach (double number in numbers)
            sum += number;
        return sum;
    }
}
