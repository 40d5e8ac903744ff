using Provenance.Discovery;

namespace Provenance.Tests.Discovery.Objectives;

/// <summary>
/// BWA (Li, Rubinstein, Cohn 2019): for each class a number z an item, Normal(mu, 1 / lambda), and labels Normal(z, 1 / v) with a Gamma(a / 2 + 1, b / 2)
/// prior of v. z, mu and v in turn are each the best given the others, so that this density rises:
/// sum over sources of (a + n) / 2 ln v - v / 2 (b + sum of (y - z)^2), less lambda / 2 times the sum of (z - mu)^2.
/// </summary>
internal sealed class WeightedAverage(Observations data, Bwa options) : Objective(data)
{
    readonly ClassTable classes = new(data);

    public override double After(int iterations)
    {
        BwaSolver solver = new(options with { MaxIterations = iterations, Tolerance = 0 }, Run(options));
        solver.Solve();
        int stride = solver.Weights.Length / Data.Sources;
        double sum = 0;
        for (int k = 0; k < classes.Count; k++)
        {
            double lambda = options.ClassStrength, mean = solver.Means[k], prior = ScaleOf(k);
            double[] errors = new double[Data.Sources];
            int[] counts = new int[Data.Sources];
            foreach (Answer[] answers in Items)
            {
                double z = (lambda * mean + answers.Sum(answer => Weight(answer.Source) * Said(answer, k))) / (lambda + answers.Sum(answer => Weight(answer.Source)));
                sum -= lambda / 2 * (z - mean) * (z - mean);
                foreach (Answer answer in answers)
                {
                    errors[answer.Source] += Math.Pow(Said(answer, k) - z, 2);
                    counts[answer.Source]++;
                }
            }
            for (int s = 0; s < Data.Sources; s++)
                sum += (options.PriorAnswers + counts[s]) / 2 * Math.Log(Weight(s)) - Weight(s) / 2 * (prior + errors[s]);

            double Weight(int source) => solver.Weights[source * stride + k];
        }
        return sum;
    }

    // a times the mean squared error of the vote, times 4 (1 - 1/K).
    double ScaleOf(int k)
    {
        double errors = 0;
        foreach (Answer[] answers in Items)
        {
            double share = answers.Average(answer => Said(answer, k));
            errors += answers.Sum(answer => Math.Pow(Said(answer, k) - share, 2));
        }
        return Math.Max(1e-9, options.PriorAnswers * errors / Data.Count * 4 * (1 - 1.0 / classes.Count));
    }

    double Said(Answer answer, int k) => classes.Of(answer.Value) == k ? 1 : 0;
}
