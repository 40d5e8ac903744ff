using Provenance.Discovery;

namespace Provenance.Tests.Discovery.Objectives;

/// <summary>
/// The latent truth model (Zhao et al. 2012, section 4) as a posterior of sensitivities and false positive rates: a pair is true or not, and each source
/// that speaks on its item claims it or denies it; the rates have Beta priors of one more than the counts. The rates of an iteration are worked out here from
/// the beliefs of the one before.
/// </summary>
internal sealed class TwoSidedPosterior(Observations data, Ltm options) : Objective(data)
{
    public override double After(int iterations)
    {
        ClaimVector before = new LtmSolver(options with { MaxIterations = iterations - 1, Tolerance = 0 }, Run(options)).Solve().Beliefs;
        double[] sensitivity = new LtmSolver(options with { MaxIterations = iterations, Tolerance = 0 }, Run(options)).Solve().Weights;
        (double[] hits, double[] slips) = Rates(before);
        Assert.Equal(hits, sensitivity, (left, right) => Math.Abs(left - right) < 1e-9);
        double sum = 0;
        for (int s = 0; s < hits.Length; s++)
            sum += options.SensitivityPrior.TruePositives * Math.Log(hits[s]) + options.SensitivityPrior.FalseNegatives * Math.Log(1 - hits[s])
                + options.FalsePositivePrior.FalsePositives * Math.Log(slips[s]) + options.FalsePositivePrior.TrueNegatives * Math.Log(1 - slips[s]);
        for (int i = 0; i < Data.Items; i++)
            for (int c = 0; c < ClaimsOf(i); c++)
            {
                double isTrue = Math.Log(options.TruthPrior), isFalse = Math.Log(1 - options.TruthPrior);
                foreach ((int source, bool claims) in Voices(i, c))
                {
                    isTrue += Math.Log(claims ? hits[source] : 1 - hits[source]);
                    isFalse += Math.Log(claims ? slips[source] : 1 - slips[source]);
                }
                sum += LogSum([isTrue, isFalse]);
            }
        return sum;
    }

    (double[] Hits, double[] Slips) Rates(ClaimVector beliefs)
    {
        int sources = Data.Sources;
        (double Claimed, double All)[] ofTrue = new (double, double)[sources], ofFalse = new (double, double)[sources];
        for (int i = 0; i < Data.Items; i++)
            for (int c = 0; c < ClaimsOf(i); c++)
                foreach ((int source, bool claims) in Voices(i, c))
                {
                    double belief = Of(beliefs, i, c);
                    ofTrue[source] = (ofTrue[source].Claimed + (claims ? belief : 0), ofTrue[source].All + belief);
                    ofFalse[source] = (ofFalse[source].Claimed + (claims ? 1 - belief : 0), ofFalse[source].All + 1 - belief);
                }
        return ([.. ofTrue.Select(counts => Share(counts, options.SensitivityPrior))], [.. ofFalse.Select(counts => Share(counts, options.FalsePositivePrior))]);
    }

    static double Share((double Claimed, double All) counts, (double For, double Against) prior) => (counts.Claimed + prior.For) / (counts.All + prior.For + prior.Against);

    // Who speaks on the item, and whether for the claim.
    IEnumerable<(int Source, bool Claims)> Voices(int item, int claim) =>
        Items[item].GroupBy(answer => answer.Source, (source, answers) => (source, answers.Any(answer => answer.Claim == claim)));
}
