namespace Provenance;

/// <content>
/// Fusion of any number of opinions on one proposition at once (Jøsang 2016, chapter 12; van der Heijden, Kopp, Kargl, Multi-source
/// fusion operations in subjective logic, FUSION 2018). Order does not matter. Averaging, weighted and compromise fusion are not
/// associative: fusing two and then a third is something else.
/// </content>
public readonly partial record struct Opinion
{
    /// <summary>
    /// Cumulative fusion, for independent evidence: evidence adds up. The base rate is the mean weighted by evidence, the plain mean
    /// where there is none. Dogmatic opinions, where there are any, count alone and equally. A vacuous opinion changes nothing.
    /// </summary>
    /// <param name="opinions">The opinions, one or more.</param>
    /// <exception cref="ArgumentException">No opinion is given.</exception>
    public static Opinion CumulativeFusion(params ReadOnlySpan<Opinion> opinions)
    {
        Masses masses = new(opinions);
        double uncertainty = FusionWeights.Cumulative(masses.Committed, masses.Uncertainties, masses.Weights);
        double[] evidence = [.. masses.Weights];
        for (int i = 0; i < evidence.Length; i++)
            evidence[i] *= masses.Committed[i];
        return masses.Fuse(opinions, uncertainty, FusionWeights.Mean(masses.BaseRates, evidence));
    }

    /// <summary>
    /// Averaging fusion, for the same evidence seen by several: evidence is averaged, and so are base rates. Dogmatic opinions, where
    /// there are any, count alone and equally, except for the base rate. A vacuous opinion dilutes.
    /// </summary>
    /// <inheritdoc cref="CumulativeFusion"/>
    public static Opinion AveragingFusion(params ReadOnlySpan<Opinion> opinions)
    {
        Masses masses = new(opinions);
        double uncertainty = FusionWeights.Averaging(masses.Committed, masses.Uncertainties, masses.Weights);
        return masses.Fuse(opinions, uncertainty, FusionWeights.Mean(masses.BaseRates, []));
    }

    /// <summary>
    /// Weighted fusion, for the same evidence seen with unequal expertise: evidence and base rates are averaged with the weights 1 - u.
    /// Dogmatic opinions, where there are any, count alone and equally, except for the base rate. A vacuous opinion changes nothing.
    /// </summary>
    /// <inheritdoc cref="CumulativeFusion"/>
    public static Opinion WeightedFusion(params ReadOnlySpan<Opinion> opinions)
    {
        Masses masses = new(opinions);
        double uncertainty = FusionWeights.Weighted(masses.Committed, masses.Uncertainties, masses.Weights);
        return masses.Fuse(opinions, uncertainty, FusionWeights.Mean(masses.BaseRates, masses.Committed));
    }

    /// <summary>
    /// Cumulative fusion with the uncertainty maximised afterwards, for facts that happen once: what conflicts ends as uncertainty.
    /// </summary>
    /// <inheritdoc cref="CumulativeFusion"/>
    public static Opinion EpistemicFusion(params ReadOnlySpan<Opinion> opinions) => CumulativeFusion(opinions).MaximiseUncertainty();

    /// <summary>
    /// Belief constraint fusion, Dempster's rule: what the opinions agree on, scaled up. For preferences and constraints, not for
    /// evidence. The base rate is the mean with the weights 1 - u.
    /// </summary>
    /// <param name="opinions">The opinions, one or more.</param>
    /// <returns>The fused opinion; null where the opinions conflict totally, so that nothing is left to scale.</returns>
    /// <exception cref="ArgumentException">No opinion is given.</exception>
    public static Opinion? ConstraintFusion(params ReadOnlySpan<Opinion> opinions)
    {
        Masses masses = new(opinions);
        (double b, double d, double u) = (0, 0, 1);
        foreach (Opinion opinion in opinions)
        {
            // The rule is associative, and one opinion at a time, scaled each time, neither underflows nor takes differences.
            (double belief, double disbelief, double uncertainty) = (
                b * opinion.Belief + b * opinion.Uncertainty + u * opinion.Belief,
                d * opinion.Disbelief + d * opinion.Uncertainty + u * opinion.Disbelief,
                u * opinion.Uncertainty);
            double agreed = belief + disbelief + uncertainty;
            if (agreed == 0)
                return null;
            (b, d, u) = (belief / agreed, disbelief / agreed, uncertainty / agreed);
        }
        return new Opinion(b, d, u, FusionWeights.Mean(masses.BaseRates, masses.Committed));
    }

    /// <summary>The columns of some opinions.</summary>
    readonly ref struct Masses
    {
        public readonly double[] Committed, Uncertainties, BaseRates, Weights;

        public Masses(ReadOnlySpan<Opinion> opinions)
        {
            if (opinions.IsEmpty)
                throw new ArgumentException("There is nothing to fuse.", nameof(opinions));
            Committed = new double[opinions.Length];
            Uncertainties = new double[opinions.Length];
            BaseRates = new double[opinions.Length];
            Weights = new double[opinions.Length];
            for (int i = 0; i < opinions.Length; i++)
                (Committed[i], Uncertainties[i], BaseRates[i]) = (opinions[i].Belief + opinions[i].Disbelief, opinions[i].Uncertainty, opinions[i].BaseRate);
        }

        public Opinion Fuse(ReadOnlySpan<Opinion> opinions, double uncertainty, double baseRate)
        {
            double belief = 0, disbelief = 0;
            for (int i = 0; i < opinions.Length; i++)
            {
                belief += Weights[i] * opinions[i].Belief;
                disbelief += Weights[i] * opinions[i].Disbelief;
            }
            return new Opinion(belief, disbelief, uncertainty, baseRate);
        }
    }
}
