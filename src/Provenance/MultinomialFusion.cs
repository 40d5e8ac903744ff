namespace Provenance;

/// <summary>Fusion of opinions over any number of values: the weights of the binomial rules, value by value.</summary>
internal sealed class MultinomialFusion
{
    readonly MultinomialOpinion[] fused;
    readonly double[] committed, uncertainties, weights;

    MultinomialFusion(ReadOnlySpan<MultinomialOpinion> opinions)
    {
        if (opinions.IsEmpty)
            throw new ArgumentException("There is nothing to fuse.", nameof(opinions));
        foreach (MultinomialOpinion opinion in opinions)
            if (opinion.Beliefs.Count != opinions[0].Beliefs.Count)
                throw new ArgumentException("Only opinions over the same values can be fused.", nameof(opinions));
        fused = opinions.ToArray();
        committed = [.. fused.Select(opinion => opinion.Beliefs.Sum())];
        uncertainties = [.. fused.Select(opinion => opinion.Uncertainty)];
        weights = new double[fused.Length];
    }

    public static MultinomialOpinion Cumulative(ReadOnlySpan<MultinomialOpinion> opinions)
    {
        MultinomialFusion fusion = new(opinions);
        double uncertainty = FusionWeights.Cumulative(fusion.committed, fusion.uncertainties, fusion.weights);
        return fusion.Fuse(uncertainty, [.. fusion.weights.Zip(fusion.committed, (weight, mass) => weight * mass)]);
    }

    public static MultinomialOpinion Averaging(ReadOnlySpan<MultinomialOpinion> opinions)
    {
        MultinomialFusion fusion = new(opinions);
        return fusion.Fuse(FusionWeights.Averaging(fusion.committed, fusion.uncertainties, fusion.weights), []);
    }

    public static MultinomialOpinion Weighted(ReadOnlySpan<MultinomialOpinion> opinions)
    {
        MultinomialFusion fusion = new(opinions);
        return fusion.Fuse(FusionWeights.Weighted(fusion.committed, fusion.uncertainties, fusion.weights), fusion.committed);
    }

    MultinomialOpinion Fuse(double uncertainty, double[] baseRateWeights)
    {
        int values = fused[0].Beliefs.Count;
        double[] beliefs = new double[values], baseRates = new double[values], column = new double[fused.Length];
        for (int x = 0; x < values; x++)
        {
            for (int i = 0; i < fused.Length; i++)
            {
                beliefs[x] += weights[i] * fused[i].Beliefs[x];
                column[i] = fused[i].BaseRates[x];
            }
            baseRates[x] = FusionWeights.Mean(column, baseRateWeights);
        }
        return MultinomialOpinion.Trusted(beliefs, uncertainty, baseRates);
    }
}
