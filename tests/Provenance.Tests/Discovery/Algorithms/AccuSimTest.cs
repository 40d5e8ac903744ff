namespace Provenance.Tests.Discovery;

/// <summary>Similar values support each other, by section 4 of Dong and others.</summary>
public class AccuSimTest
{
    [Fact]
    public void Two_iterations()
    {
        // C*(v) = C(v) + rho times the sum of C(v') sim(v, v'), rho 0.5, sim 0.25.
        double a = 0.8, c = 0.8;
        for (int iteration = 1; iteration <= 2; iteration++)
        {
            double x = 2 * Count(a) + 0.5 * 0.25 * Count(c), y = Count(c) + 0.5 * 0.25 * 2 * Count(a), all = Math.Exp(x) + Math.Exp(y) + 100 + 1 - 2;
            (a, c) = (Math.Exp(x) / all, Math.Exp(y) / all);
            Figures.Are([Count(a), Count(a), Count(c)], Small.Said("i: x=ab y=c").Discover(new AccuSim { MaxIterations = iteration, Similarity = (_, _) => 0.25 }).Weights());
        }

        static double Count(double accuracy) => Math.Log(100 * Small.Inside(accuracy, 0.01) / (1 - Small.Inside(accuracy, 0.01)));
    }

    [Fact]
    public void Numbers_that_are_near_each_other_outvote_one_that_is_not()
    {
        Observations data = Small.Said("i: 3=abc 100=de 101=fg");
        Assert.Equal("3", data.Discover(new Accu { MaxIterations = 1 })["i"].Value);
        Assert.NotEqual("3", data.Discover(new AccuSim { MaxIterations = 1, Influence = 1 })["i"].Value);
    }

    [Fact]
    public void Influence_says_how_much()
    {
        double Of(double influence) => Small.Said("i: x=ab y=c").Discover(new AccuSim { MaxIterations = 1, Influence = influence, Similarity = (_, _) => 0.5 }).WeightOf("c");
        Figures.Is(Small.Said("i: x=ab y=c").Discover(new Accu { MaxIterations = 1 }).WeightOf("c"), Of(0));
        Figures.Rise(Of(0), Of(0.5), Of(1));
    }

    [Fact]
    public void Without_any_similarity_it_is_accu() =>
        Assert.Equal(Small.Data.Discover(new Accu()).Sources, Small.Data.Discover(new AccuSim { Similarity = (_, _) => 0 }).Sources);

    [Fact]
    public void Ranges()
    {
        OptionRange.Is(nameof(AccuSim.Influence), "[0, 1]", number => new AccuSim { Influence = number });
        OptionRange.Is(nameof(AccuSim.StartAccuracy), "(0, 1)", number => new AccuSim { StartAccuracy = number });
        Assert.Throws<ArgumentNullException>(() => Small.Data.Discover(new AccuSim { Similarity = null! }));
    }
}
