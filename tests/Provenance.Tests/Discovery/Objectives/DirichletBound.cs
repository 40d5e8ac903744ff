using Provenance.Discovery;

namespace Provenance.Tests.Discovery.Objectives;

/// <summary>
/// The variational lower bound of the evidence. With the Dirichlet distributions at their best for the distribution q of the items it is the sum of
/// ln B(prior + expected counts) - ln B(prior) over all of them, plus the entropy of q; B is the Beta function of several numbers.
/// </summary>
internal abstract class DirichletBound(Observations data) : Objective(data)
{
    protected ClassTable Classes { get; } = new(data);

    /// <summary>ln B(prior + counts) - ln B(prior).</summary>
    protected static double Gain(double[] prior, double[] counts) => LogBeta([.. prior.Zip(counts, (a, b) => a + b)]) - LogBeta(prior);

    /// <summary>The distribution of exponentials, scaled.</summary>
    protected static double[] Normalised(IEnumerable<double> logs)
    {
        double[] all = [.. logs];
        double sum = LogSum(all);
        return [.. all.Select(log => Math.Exp(log - sum))];
    }

    protected static double Entropy(double[] q) => -q.Sum(p => p > 0 ? p * Math.Log(p) : 0);

    static double LogBeta(double[] numbers) => numbers.Sum(LogGamma) - LogGamma(numbers.Sum());

    // Stirling's series (Abramowitz and Stegun, 6.1.41) from 10 on.
    static double LogGamma(double x)
    {
        double below = 0;
        for (; x < 10; x++)
            below += Math.Log(x);
        double square = x * x;
        return (x - 0.5) * Math.Log(x) - x + Math.Log(2 * Math.PI) / 2 + (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - 1 / 1680.0 / square) / square) / square) / x - below;
    }
}

/// <summary>IBCC (Kim and Ghahramani 2012) by variational Bayes: classes and every row of a confusion matrix have Dirichlet distributions.</summary>
internal sealed class IbccBound(Observations data, Ibcc options) : DirichletBound(data)
{
    public override double After(int iterations)
    {
        int size = Classes.Count;
        ConfusionSolver solver = new(Run(options), new BayesianConfusion(options.PriorRight, options.PriorWrong, options.ClassPrior), Classes);
        solver.Solve(iterations, 0);
        double[] items = new double[size];
        double[,][] confusions = new double[Data.Sources, size][];
        for (int s = 0; s < Data.Sources; s++)
            for (int k = 0; k < size; k++)
                confusions[s, k] = new double[size];
        double bound = 0;
        foreach (Answer[] answers in Items)
        {
            double[] q = Normalised(Enumerable.Range(0, size).Select(k => solver.LogClass(k) + answers.Sum(answer => solver.LogConfusion(answer.Source, Classes.Of(answer.Value), k))));
            bound += Entropy(q);
            for (int k = 0; k < size; k++)
            {
                items[k] += q[k];
                foreach (Answer answer in answers)
                    confusions[answer.Source, k][Classes.Of(answer.Value)] += q[k];
            }
        }
        bound += Gain([.. items.Select(_ => options.ClassPrior)], items);
        for (int s = 0; s < Data.Sources; s++)
            for (int k = 0; k < size; k++)
                bound += Gain([.. items.Select((_, said) => said == k ? options.PriorRight : options.PriorWrong)], confusions[s, k]);
        return bound;
    }
}

/// <summary>
/// EBCC (Li, Rubinstein, Cohn 2019) by variational Bayes: classes have a Dirichlet distribution whose prior is what the vote gives them and the count of
/// a kind, kinds of a class one of small counts, and what a source says one for every class and kind.
/// </summary>
internal sealed class EbccBound(Observations data, Ebcc options) : DirichletBound(data)
{
    public override double After(int iterations)
    {
        int size = Classes.Count, kinds = options.Kinds;
        EbccSolver solver = new(options with { MaxIterations = iterations, Tolerance = 0 }, Run(options));
        solver.Solve();
        double[] votes = new double[size], items = new double[size];
        double[][] ofKind = Enumerable.Range(0, size).Select(_ => new double[kinds]).ToArray();
        Dictionary<(int Source, int Class, int Kind), double[]> confusions = [];
        double bound = 0;
        foreach (Answer[] answers in Items)
        {
            double[] q = Normalised(Enumerable.Range(0, size * kinds).Select(j =>
                solver.LogKind(j / kinds, j % kinds) + answers.Sum(answer => solver.LogConfusion(answer.Source, Classes.Of(answer.Value), j / kinds, j % kinds))));
            bound += Entropy(q);
            foreach (Answer answer in answers)
                votes[Classes.Of(answer.Value)] += 1.0 / answers.Length;
            for (int j = 0; j < q.Length; j++)
            {
                (items[j / kinds], ofKind[j / kinds][j % kinds]) = (items[j / kinds] + q[j], ofKind[j / kinds][j % kinds] + q[j]);
                foreach (Answer answer in answers)
                {
                    if (!confusions.TryGetValue((answer.Source, j / kinds, j % kinds), out double[]? counts))
                        confusions.Add((answer.Source, j / kinds, j % kinds), counts = new double[size]);
                    counts[Classes.Of(answer.Value)] += q[j];
                }
            }
        }
        bound += Gain([.. votes.Select(vote => vote + options.KindPrior)], items);
        bound += ofKind.Sum(counts => Gain([.. counts.Select(_ => options.KindPrior)], counts));
        return bound + confusions.Sum(pair => Gain([.. items.Select((_, said) => said == pair.Key.Class ? options.PriorRight : options.PriorWrong)], pair.Value));
    }
}
