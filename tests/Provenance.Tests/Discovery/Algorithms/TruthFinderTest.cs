namespace Provenance.Tests.Discovery;

/// <summary>Trust and confidence, by equations 3 to 10 of Yin, Han and Yu.</summary>
public class TruthFinderTest
{
    const double Gamma = 0.3;

    [Fact]
    public void Two_iterations_without_similarity()
    {
        double tau = -Math.Log(1 - 0.9);
        // Confidence 1 / (1 + exp(-gamma sigma)); trust is the mean of confidences.
        double a = (Confidence(2 * tau) + Confidence(tau)) / 2, b = Confidence(2 * tau), c = Confidence(tau);
        TruthEstimate once = Small.Data.Discover(new TruthFinder { MaxIterations = 1 });
        Figures.Are([-Math.Log(1 - a), -Math.Log(1 - b), -Math.Log(1 - c)], once.Weights());
        double ta = -Math.Log(1 - a), tb = -Math.Log(1 - b), tc = -Math.Log(1 - c);
        // What is told are the odds of the confidences, exp(gamma sigma) against 1, normalised over the item.
        double x = Math.Exp(Gamma * (ta + tb)), y = Math.Exp(Gamma * tc), p = Math.Exp(Gamma * ta);
        Figures.Are([x / (x + y + 1), y / (x + y + 1), p / (p + y + 1)], [once.P("i", "x"), once.P("i", "y"), once.P("j", "p")]);
        (a, b, c) = ((Confidence(ta + tb) + Confidence(ta)) / 2, Confidence(ta + tb), Confidence(tc));
        Figures.Are([-Math.Log(1 - a), -Math.Log(1 - b), -Math.Log(1 - c)], Small.Data.Discover(new TruthFinder { MaxIterations = 2 }).Weights());
    }

    [Fact]
    public void Similar_values_imply_each_other_and_unlike_ones_the_opposite()
    {
        // sigma*(x) = sigma(x) + rho sigma(y) (sim - base), sim 0.8 and base 0.5, or sim 0.1.
        double tau = -Math.Log(1 - 0.9);
        foreach (double similarity in (double[])[0.8, 0.1])
        {
            double x = Confidence(2 * tau + 0.5 * tau * (similarity - 0.5)), y = Confidence(tau + 0.5 * 2 * tau * (similarity - 0.5));
            TruthEstimate once = Small.Said("i: x=ab y=c").Discover(new TruthFinder { MaxIterations = 1, Similarity = (_, _) => similarity });
            Figures.Are([-Math.Log(1 - x), -Math.Log(1 - x), -Math.Log(1 - y)], once.Weights(), 1e-6);
        }
    }

    [Fact]
    public void Influence_and_base_similarity_say_how_much_and_in_which_direction()
    {
        double OfY(double influence, double middle) => Small.Said("i: x=ab y=c")
            .Discover(new TruthFinder { MaxIterations = 1, Similarity = (_, _) => 0.6, Influence = influence, BaseSimilarity = middle }).WeightOf("c");
        double none = Small.Said("i: x=ab y=c").Discover(new TruthFinder { MaxIterations = 1 }).WeightOf("c");
        Figures.Is(none, OfY(0, 0));
        Figures.Is(none, OfY(1, 0.6), 1e-6);
        Figures.Rise(none, OfY(0.5, 0), OfY(1, 0));
        Figures.Rise(OfY(1, 1), OfY(0.5, 1), none);
    }

    [Fact]
    public void Trust_to_begin_with_and_dampening_say_how_sure_it_is()
    {
        double OfB(TruthFinder options) => Small.Data.Discover(options with { MaxIterations = 1 }).WeightOf("b");
        Figures.Rise(OfB(new TruthFinder { StartTrust = 0.5 }), OfB(new TruthFinder()), OfB(new TruthFinder { StartTrust = 0.99 }));
        Figures.Rise(OfB(new TruthFinder { Dampening = 0.1 }), OfB(new TruthFinder()), OfB(new TruthFinder { Dampening = 1 }));
    }

    [Fact]
    public void Trust_stays_below_one_however_many_agree()
    {
        TruthEstimate found = Observations.From(Enumerable.Range(0, 400).Select(i => ("s" + i % 200, "i" + i / 200, "x"))).Discover(new TruthFinder());
        Assert.All(found.Weights(), weight => Figures.Is(-Math.Log(1e-9), weight, 1e-6));
    }

    [Fact]
    public void Ranges()
    {
        OptionRange.Is(nameof(TruthFinder.StartTrust), "(0, 1)", number => new TruthFinder { StartTrust = number });
        OptionRange.Is(nameof(TruthFinder.Dampening), "(0, 1]", number => new TruthFinder { Dampening = number });
        OptionRange.Is(nameof(TruthFinder.Influence), "[0, 1]", number => new TruthFinder { Influence = number });
        OptionRange.Is(nameof(TruthFinder.BaseSimilarity), "[0, 1]", number => new TruthFinder { BaseSimilarity = number });
    }

    static double Confidence(double sigma) => 1 / (1 + Math.Exp(-Gamma * sigma));
}
