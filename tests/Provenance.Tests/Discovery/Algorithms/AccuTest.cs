namespace Provenance.Tests.Discovery;

/// <summary>Vote counts and accuracies, by section 4 of Dong and others.</summary>
public class AccuTest
{
    [Fact]
    public void Two_iterations()
    {
        // C(v) = the sum of ln(n A / (1 - A)); P(v) = exp C(v) / (the sum of exp C + n + 1 - |V|).
        double a = 0.8, b = 0.8, c = 0.8;
        for (int iteration = 1; iteration <= 2; iteration++)
        {
            double unseen = 10 + 1 - 2, x = Odds(a) * Odds(b), y = Odds(c), p = Odds(a);
            (a, b, c) = ((x / (x + y + unseen) + p / (p + y + unseen)) / 2, x / (x + y + unseen), (y / (x + y + unseen) + y / (p + y + unseen)) / 2);
            TruthEstimate found = Small.Data.Discover(new Accu { MaxIterations = iteration, FalseValues = 10 });
            Figures.Are([Math.Log(Odds(a)), Math.Log(Odds(b)), Math.Log(Odds(c))], found.Weights());
            Figures.Is(Odds(a) / (Odds(a) + Odds(c) + unseen), found.P("j", "p"));
        }

        static double Odds(double accuracy) => 10 * Small.Inside(accuracy, 0.01) / (1 - Small.Inside(accuracy, 0.01));
    }

    [Fact]
    public void Agreement_says_the_more_the_more_false_values_there_are()
    {
        double Of(double falseValues) => Small.Data.Discover(new Accu { MaxIterations = 1, FalseValues = falseValues }).P("i", "x");
        Figures.Rise(Of(2), Of(10), Of(100));
    }

    [Fact]
    public void Some_value_that_nobody_gave_may_be_true()
    {
        TruthEstimate found = Small.Said("i: x=a").Discover(new Accu { MaxIterations = 1, FalseValues = 10, StartAccuracy = 0.4 });
        Figures.Rise(found.P("i", "x"), 0.5);
    }

    [Fact]
    public void Accuracy_to_begin_with_says_how_sure_it_is()
    {
        double Of(double accuracy) => Small.Data.Discover(new Accu { MaxIterations = 1, StartAccuracy = accuracy }).P("j", "p");
        Figures.Rise(Of(0.5), Of(0.8), Of(0.95));
    }

    [Fact]
    public void Accuracies_keep_their_margin()
    {
        double Of(double margin) => Small.Said("i: x=abc", "j: x=abc").Discover(new Accu { Margin = margin }).WeightOf("a");
        Figures.Are([Math.Log(100 * 99), Math.Log(100 * 9)], [Of(0.01), Of(0.1)]);
    }

    [Fact]
    public void Two_that_are_right_elsewhere_outvote_three_that_are_wrong()
    {
        Observations data = Small.Said([.. Small.Times(20, "i#: x=abfg y=c z=d u=e"), "t: p=ab q=cde"]);
        Assert.Equal(("q", "p"), (data.Discover(new MajorityVote())["t"].Value, data.Discover(new Accu())["t"].Value));
    }

    [Fact]
    public void Ranges()
    {
        OptionRange.Is(nameof(Accu.StartAccuracy), "(0, 1)", number => new Accu { StartAccuracy = number });
        OptionRange.Is(nameof(Accu.FalseValues), "[1, 1e9]", number => new Accu { FalseValues = number });
        OptionRange.Is(nameof(Accu.Margin), "(0, 0.5)", number => new Accu { Margin = number });
    }
}
