using Provenance.Discovery;

namespace Provenance.Tests.Discovery.Objectives;

/// <summary>
/// GLAD (Whitehill et al. 2009, section 2): ln P(answers | abilities, eases) with all classes equally likely, a right answer of probability 1 / (1 +
/// exp(-ability ease)) and each wrong one an equal part of the rest, plus the Normal(mean, 1) priors of abilities and logarithms of eases.
/// </summary>
internal sealed class AbilityPosterior(Observations data, Glad options) : Objective(data)
{
    readonly int classes = Math.Max(2, new ClassTable(data).Count);

    public override double After(int iterations)
    {
        GladSolver solver = new(options with { MaxIterations = iterations, Tolerance = 0 }, Run(options));
        double[] abilities = solver.Solve().Weights;
        double sum = -abilities.Sum(ability => Math.Pow(ability - options.PriorAbility, 2)) / 2 - solver.LogEase.Sum(ease => Math.Pow(ease - options.PriorLogEase, 2)) / 2;
        for (int i = 0; i < Data.Items; i++)
        {
            Answer[] answers = Items[i];
            double ease = Math.Exp(solver.LogEase[i]);
            // Of the classes nobody gave all are alike.
            double none = answers.Sum(answer => LogWrong(abilities[answer.Source] * ease));
            List<double> logs = [.. Enumerable.Repeat(none, classes - answers.Select(answer => answer.Claim).Distinct().Count())];
            foreach (int claim in answers.Select(answer => answer.Claim).Distinct())
                logs.Add(answers.Sum(answer => answer.Claim == claim ? LogRight(abilities[answer.Source] * ease) : LogWrong(abilities[answer.Source] * ease)));
            sum += LogSum(logs);
        }
        return sum;
    }

    // ln(1 / (1 + exp(-x))), whatever x is.
    static double LogRight(double x) => x > 0 ? -Math.Log(1 + Math.Exp(-x)) : x - Math.Log(1 + Math.Exp(x));

    double LogWrong(double x) => LogRight(-x) - Math.Log(classes - 1);
}
