namespace Provenance.Discovery;

/// <summary>
/// How probable an outcome of copy detection makes it that sources agree as often as they do: independent ones as their accuracies have
/// it, dependent ones as they happen to, for which each source that a group takes in costs half the logarithm of its items
/// (Schwarz, Annals of Statistics 6(2) 1978). Of two outcomes the one that explains more of the agreement with less copying is the likelier.
/// </summary>
internal static class AgreementLikelihood
{
    const double Least = 0.001;

    /// <summary>The logarithm of the likelihood, less what the dependence costs.</summary>
    /// <param name="detector">The pairs, and how dependent they are found to be.</param>
    /// <param name="accuracies">The accuracy of each source, inside (0, 1).</param>
    /// <param name="falseValues">How many false values an item has.</param>
    public static double Of(CopyDetector detector, double[] accuracies, double falseValues)
    {
        SourceGroups groups = new(accuracies.Length);
        double sum = 0;
        foreach ((int first, int second, double by1, double by2, PairList.Pair pair) in detector.Found(0))
        {
            double agreed = Math.Min(pair.Shared, pair.Overlap), share = Inside(agreed / pair.Overlap);
            double chance = Inside(accuracies[first] * accuracies[second] + (1 - accuracies[first]) * (1 - accuracies[second]) / falseValues);
            double independent = Binomial(agreed, pair.Overlap, chance);
            if (by1 + by2 < 0.5 || share <= chance)
            {
                sum += independent;
                continue;
            }
            sum += Math.Max(independent, Binomial(agreed, pair.Overlap, share));
            if (groups.Of(first) != groups.Of(second))
                sum -= Math.Log(pair.Overlap) / 2;
            groups.Join(first, second);
        }
        return sum;
    }

    static double Binomial(double agreed, int all, double chance) => agreed * Math.Log(chance) + (all - agreed) * Math.Log(1 - chance);

    static double Inside(double share) => Math.Clamp(share, Least, 1 - Least);
}
