using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>
/// Dawid and Skene, Applied Statistics 28(1) 1979: how fit 45 patients are, said by five anaesthetists, the first of whom was asked three times (table 1), and
/// what the paper estimates from it (tables 2 to 4).
/// </summary>
public class AnaesthetistsTest
{
    // Patient by patient three answers of the first and one each of the other four.
    const string Table1 =
        "1111111 3334334 1122122 2223121 2223222 2223322 1222111 3333433 2222223 2322223 4444444 2223343 1111111 2223212 1211111 1112111 1111111 1111111 2222221 2221322 2222222 2222221 2223222 " +
        "2212222 1111111 1111111 2322222 1111111 1111111 1121121 1111111 3333233 1111111 2222222 2223232 4334343 2212232 2323233 3333432 1111111 1111111 1212111 2322222 1211111 2222222";

    static readonly string[] Patients = Table1.Split(' ');

    static readonly Observations Data = Observations.From(
        from patient in Enumerable.Range(0, Patients.Length) from answer in Enumerable.Range(0, 7) select ("observer " + Math.Max(1, answer - 1), "patient " + (patient + 1), Patients[patient][answer..(answer + 1)]),
        RepeatPolicy.All);

    /// <summary>The form of the paper has no prior, and ends where nothing changes.</summary>
    static readonly DawidSkene Paper = new() { Smoothing = 1e-12, MaxIterations = 1_000, Tolerance = 1e-12 };

    [Fact]
    public void Dawid_and_Skene_1979_table_2_the_frequencies_of_the_classes()
    {
        (ConfusionSolver solver, ClassTable classes) = Solved();
        Assert.Equal([0.40, 0.42, 0.11, 0.07], Enumerable.Range(1, 4).Select(k => Math.Round(Math.Exp(solver.LogClass(ClassOf(classes, k))), 2)));
    }

    [Fact]
    public void Dawid_and_Skene_1979_table_3_the_error_rates_of_the_first_observer()
    {
        (ConfusionSolver solver, ClassTable classes) = Solved();
        double[][] published = [[0.89, 0.11, 0, 0], [0.07, 0.88, 0.05, 0], [0, 0.34, 0.66, 0], [0, 0, 0.56, 0.44]];
        for (int truth = 1; truth <= 4; truth++)
            Assert.Equal(published[truth - 1], Enumerable.Range(1, 4).Select(said => Math.Round(Math.Exp(solver.LogConfusion(0, ClassOf(classes, said), ClassOf(classes, truth))), 2)));
    }

    [Fact]
    public void Dawid_and_Skene_1979_table_4_the_first_patients_are_of_classes_1_4_2_2_2_2()
    {
        TruthEstimate found = Data.Discover(Paper);
        Assert.Equal("1 4 2 2 2 2", string.Join(' ', found.Items.Take(6).Select(item => item.Value)));
        Assert.All(found.Items.Take(6), item => Assert.Equal(1.00, Math.Round(item.Probability, 2)));
    }

    [Fact]
    public void Every_patient_has_the_probability_that_the_papers_equations_give()
    {
        TruthEstimate found = Data.Discover(Paper);
        double[][] posteriors = Equations();
        for (int patient = 0; patient < Patients.Length; patient++)
            foreach (ValueReasons value in found.Explain("patient " + (patient + 1)).Values)
                Assert.Equal(posteriors[patient][value.Value[0] - '1'], value.Probability, 6);
    }

    static (ConfusionSolver Solver, ClassTable Classes) Solved()
    {
        ClassTable classes = new(Data);
        ConfusionSolver solver = new(new TruthRun(Data, Paper, DiscoveryOptions.Default, default), new SmoothedConfusion(Paper.Smoothing), classes);
        solver.Solve(Paper.MaxIterations, Paper.Tolerance);
        return (solver, classes);
    }

    static int ClassOf(ClassTable classes, int fitness) => classes.Of(Data.ValueNames.Find(fitness.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    // Equations 2.3 to 2.5, from the shares of the answers on.
    static double[][] Equations()
    {
        double[][] posteriors = [.. Patients.Select(answers => Enumerable.Range(0, 4).Select(k => answers.Count(answer => answer - '1' == k) / 7.0).ToArray())];
        for (int round = 0; round < 1_000; round++)
        {
            double[] classes = [.. Enumerable.Range(0, 4).Select(k => posteriors.Average(posterior => posterior[k]))];
            double[,,] counts = new double[5, 4, 4], rates = new double[5, 4, 4];
            for (int patient = 0; patient < Patients.Length; patient++)
                for (int answer = 0; answer < 7; answer++)
                    for (int k = 0; k < 4; k++)
                        counts[Math.Max(0, answer - 2), k, Patients[patient][answer] - '1'] += posteriors[patient][k];
            for (int observer = 0; observer < 5; observer++)
                for (int k = 0; k < 4; k++)
                    for (int said = 0; said < 4; said++)
                        rates[observer, k, said] = counts[observer, k, said] / Enumerable.Range(0, 4).Sum(l => counts[observer, k, l]);
            posteriors = [.. Patients.Select(answers =>
            {
                double[] likely = [.. Enumerable.Range(0, 4).Select(k => Enumerable.Range(0, 7).Aggregate(classes[k], (product, answer) => product * rates[Math.Max(0, answer - 2), k, answers[answer] - '1']))];
                return likely.Select(part => part / likely.Sum()).ToArray();
            })];
        }
        return posteriors;
    }
}
