using Provenance.Discovery;

namespace Provenance.Tests.Discovery.Objectives;

/// <summary>
/// The likelihood of sources of one accuracy each, which the mean probability of a source's values maximises: an item has so many values, all equally likely
/// to be true, and who does not give the true one gives any other alike. Accuracies are held within a margin, which bounds the space that is searched.
/// </summary>
internal abstract class HonestyLikelihood(Observations data) : Objective(data)
{
    /// <summary>The accuracies a run of so many iterations ends with.</summary>
    protected abstract double[] Accuracies(int iterations);

    /// <summary>How many values an item can have.</summary>
    protected abstract double ValuesOf(int item);

    public override double After(int iterations)
    {
        double[] accuracies = Accuracies(iterations);
        double sum = 0;
        for (int i = 0; i < Data.Items; i++)
        {
            double values = ValuesOf(i), claims = ClaimsOf(i);
            List<double> logs = [];
            for (int c = 0; c < claims; c++)
                logs.Add(Items[i].Sum(answer => answer.Claim == c ? Math.Log(accuracies[answer.Source]) : Math.Log((1 - accuracies[answer.Source]) / (values - 1))));
            // Of the values nobody gave all are alike.
            if (values > claims)
                logs.Add(Math.Log(values - claims) + Items[i].Sum(answer => Math.Log((1 - accuracies[answer.Source]) / (values - 1))));
            sum += LogSum(logs) - Math.Log(values);
        }
        return sum;
    }
}

/// <summary>SimpleLCA (Pasternack and Roth 2013, section 4): the values of an item are those that were claimed.</summary>
internal sealed class SimpleLcaLikelihood(Observations data, SimpleLca options) : HonestyLikelihood(data)
{
    protected override double[] Accuracies(int iterations) =>
        [.. new SimpleLcaModel(options).Solve(Run(options), iterations, 0).Weights.Select(weight => 1 / (1 + Math.Exp(-weight)))];

    protected override double ValuesOf(int item) => ClaimsOf(item);
}

/// <summary>Accu (Dong, Berti-Equille, Srivastava 2009, section 4): an item has n false values, claimed or not.</summary>
internal sealed class AccuLikelihood(Observations data, Accu options) : HonestyLikelihood(data)
{
    protected override double[] Accuracies(int iterations) =>
        [.. new AccuModel(options).Solve(Run(options), iterations, 0).Weights.Select(weight => 1 / (1 + options.FalseValues * Math.Exp(-weight)))];

    protected override double ValuesOf(int item) => options.FalseValues + 1;
}
