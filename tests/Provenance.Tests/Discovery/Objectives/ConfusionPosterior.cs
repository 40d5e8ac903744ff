using Provenance.Discovery;

namespace Provenance.Tests.Discovery.Objectives;

/// <summary>
/// The logarithm of P(answers | confusions, classes) P(confusions, classes): an item is of class k with probability p(k), and a source says l of it
/// with probability pi(k, l). Dawid and Skene 1979, equation 2.6, with the priors of the form.
/// </summary>
internal abstract class ConfusionPosterior(Observations data, ConfusionModel model, TruthAlgorithm algorithm) : Objective(data)
{
    readonly ClassTable classes = new(data);

    protected int Classes => classes.Count;

    /// <summary>The logarithm of the density of the parameters, but for a constant.</summary>
    protected abstract double LogPrior(ConfusionSolver solver);

    public override double After(int iterations)
    {
        ConfusionSolver solver = new(Run(algorithm), model, classes);
        solver.Solve(iterations, 0);
        // A likelihood is one of probabilities alone.
        Assert.Equal(1, Enumerable.Range(0, Classes).Sum(k => Math.Exp(solver.LogClass(k))), 9);
        for (int source = 0; source < Data.Sources; source++)
            for (int truth = 0; truth < Classes; truth++)
                Assert.Equal(1, Enumerable.Range(0, Classes).Sum(said => Math.Exp(solver.LogConfusion(source, said, truth))), 9);
        return LogPrior(solver) + Items.Sum(answers => LogSum(Enumerable.Range(0, Classes)
            .Select(k => solver.LogClass(k) + answers.Sum(answer => solver.LogConfusion(answer.Source, classes.Of(answer.Value), k)))));
    }
}

/// <summary>Dawid-Skene with Dirichlet(1 + smoothing) priors, what adding to every count is the mode of.</summary>
internal sealed class DawidSkenePosterior(Observations data, DawidSkene options) : ConfusionPosterior(data, new SmoothedConfusion(options.Smoothing), options)
{
    protected override double LogPrior(ConfusionSolver solver)
    {
        double sum = 0;
        for (int truth = 0; truth < Classes; truth++)
        {
            sum += solver.LogClass(truth);
            for (int said = 0; said < Classes; said++)
                for (int source = 0; source < Data.Sources; source++)
                    sum += solver.LogConfusion(source, said, truth);
        }
        return options.Smoothing * sum;
    }
}

/// <summary>
/// One coin: pi(k, k) is a source's accuracy with a Beta(a + 1, b + 1) prior, held at 1 / K or more, which is a bound of the space that is searched and
/// takes nothing from the ascent; classes have a Dirichlet(2) prior.
/// </summary>
internal sealed class OneCoinPosterior(Observations data, OneCoin options) : ConfusionPosterior(data, new OneCoinConfusion(options.PriorRight, options.PriorWrong), options)
{
    protected override double LogPrior(ConfusionSolver solver)
    {
        double sum = Enumerable.Range(0, Classes).Sum(solver.LogClass);
        for (int source = 0; source < Data.Sources; source++)
        {
            double accuracy = Math.Exp(solver.LogConfusion(source, 0, 0));
            Assert.True(accuracy >= 1.0 / Classes - 1e-12);
            sum += options.PriorRight * Math.Log(accuracy) + options.PriorWrong * Math.Log(1 - accuracy);
        }
        return sum;
    }
}
