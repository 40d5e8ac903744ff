namespace Provenance.Tests.Discovery;

/// <summary>False values as popular as they are given, by the formulas of Dong, Saha and Srivastava.</summary>
public class PopAccuTest
{
    [Fact]
    public void Two_iterations()
    {
        // If v is true, a source that gives v' is wrong with 1 - A, and gives v' as often as it is given among those that do not give v.
        double a = 0.8, b = 0.8, c = 0.8, d = 0.8;
        for (int iteration = 1; iteration <= 2; iteration++)
        {
            double x = a * b * (1 - c) * (1 / 2.0) * (1 - d) * (1 / 2.0);
            double y = (1 - a) * (2 / 3.0) * (1 - b) * (2 / 3.0) * c * (1 - d) * (1 / 3.0);
            double z = (1 - a) * (2 / 3.0) * (1 - b) * (2 / 3.0) * (1 - c) * (1 / 3.0) * d;
            double sum = x + y + z;
            (a, b, c, d) = (Small.Inside(x / sum, 0.01), Small.Inside(x / sum, 0.01), Small.Inside(y / sum, 0.01), Small.Inside(z / sum, 0.01));
            TruthEstimate found = Small.Said("i: x=ab y=c z=d").Discover(new PopAccu { MaxIterations = iteration });
            Figures.Are([Math.Log(a / (1 - a)), Math.Log(b / (1 - b)), Math.Log(c / (1 - c)), Math.Log(d / (1 - d))], found.Weights());
        }
    }

    [Fact]
    public void Of_two_popular_values_three_votes_against_two_say_less_than_in_accu()
    {
        // Four to one by one honest voice, and not n times that.
        Observations data = Small.Said("i: x=abc y=de");
        TruthEstimate popular = data.Discover(new PopAccu { Tolerance = 10, MaxIterations = 1 });
        TruthEstimate accu = data.Discover(new Accu { MaxIterations = 1 });
        Figures.Rise(popular.WeightOf("a"), accu.WeightOf("a"));
        Figures.Is(Math.Log(4), popular.WeightOf("a"));
    }

    [Fact]
    public void A_value_is_the_likelier_the_more_its_rivals_are_scattered()
    {
        double Of(string line) => Small.Said(line).Discover(new PopAccu { MaxIterations = 1 }).WeightOf("a");
        Figures.Rise(Of("i: x=abc y=def"), Of("i: x=abc y=de z=f"), Of("i: x=abc y=d z=e u=f"));
    }

    [Fact]
    public void Accuracy_to_begin_with_says_how_sure_it_is()
    {
        double Of(double accuracy) => Small.Data.Discover(new PopAccu { MaxIterations = 1, StartAccuracy = accuracy }).WeightOf("b");
        Figures.Rise(Of(0.6), Of(0.8), Of(0.9));
    }

    [Fact]
    public void Accuracies_keep_their_margin()
    {
        double Of(double margin) => Small.Said("i: x=abc", "j: x=abc").Discover(new PopAccu { Margin = margin }).WeightOf("a");
        Figures.Are([Math.Log(99), Math.Log(9)], [Of(0.01), Of(0.1)]);
    }

    [Fact]
    public void Ranges()
    {
        OptionRange.Is(nameof(PopAccu.StartAccuracy), "(0, 1)", number => new PopAccu { StartAccuracy = number });
        OptionRange.Is(nameof(PopAccu.Margin), "(0, 0.5)", number => new PopAccu { Margin = number });
    }
}
