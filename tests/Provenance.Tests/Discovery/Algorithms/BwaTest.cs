namespace Provenance.Tests.Discovery;

/// <summary>Labels as noisy numbers, by the formulas of Li, Rubinstein and Cohn.</summary>
public class BwaTest
{
    [Fact]
    public void Two_iterations()
    {
        // Three items with x = 1 and y = 0; with two classes what holds of x holds of y. a and b make three answers, c two.
        double[][] said = [[1, 1, 0], [1, 0, double.NaN], [0, 0, 0]];
        double[] z = [2 / 3.0, 1 / 2.0, 0], precisions = [1, 1, 1];
        double Error(int s) => Enumerable.Range(0, 3).Where(i => !double.IsNaN(said[i][s])).Sum(i => Math.Pow(z[i] - said[i][s], 2));
        // b = a times the mean squared error of the vote, times 4 (1 - 1/2).
        double scale = 15 * (Error(0) + Error(1) + Error(2)) / 8 * 2;
        for (int iteration = 1; iteration <= 2; iteration++)
        {
            double mean = z.Average();
            precisions = [.. Enumerable.Range(0, 3).Select(s => (15 + (s < 2 ? 3 : 2)) / (scale + Error(s)))];
            z = [.. said.Select(labels => labels.Zip(precisions).Where(pair => !double.IsNaN(pair.First)).ToArray())
                .Select(labels => (mean + labels.Sum(pair => pair.First * pair.Second)) / (1 + labels.Sum(pair => pair.Second)))];
            TruthEstimate found = Small.Said("1: x=ab y=c", "2: x=a y=b", "3: y=abc").Discover(new Bwa { MaxIterations = iteration });
            Figures.Are(precisions, found.Weights());
            Figures.Are([z[0], z[1]], [found.P("1", "x"), found.P("2", "x")]);
        }
    }

    static readonly Observations Data = Small.Said([.. Small.Times(10, "i#: x=abc y=d"), .. Small.Times(10, "j#: y=abc x=d"), "t: x=a y=d"]);

    [Fact]
    public void Who_errs_weighs_less_and_the_less_the_fewer_answers_the_prior_is_worth()
    {
        double Ratio(double answers) => Data.Discover(new Bwa { PriorAnswers = answers }) is var found ? found.WeightOf("a") / found.WeightOf("d") : 0;
        Figures.Rise(1, Ratio(1_000), Ratio(15), Ratio(1));
        Assert.Equal("x", Data.Discover(new Bwa())["t"].Value);
    }

    [Fact]
    public void A_frequent_class_is_worth_answers_in_every_item()
    {
        Observations rare = Small.Said([.. Small.Times(30, "i#: x=abc"), "j: y=a x=b"]);
        double Of(double strength) => rare.Discover(new Bwa { ClassStrength = strength, MaxIterations = 1 }).P("j", "x");
        Figures.Is(0.5, Of(0), 1e-6);
        Figures.Rise(Of(0), Of(1), Of(10), Of(1_000));
    }

    [Fact]
    public void Ranges()
    {
        OptionRange.Is(nameof(Bwa.PriorAnswers), "(0, 1e6]", number => new Bwa { PriorAnswers = number });
        OptionRange.Is(nameof(Bwa.ClassStrength), "[0, 1e6]", number => new Bwa { ClassStrength = number });
    }
}
