namespace Provenance.Tests.Discovery;

/// <summary>Trust invested in claims, by the formulas of Pasternack and Roth, section 3.2.</summary>
public class InvestmentTest
{
    [Fact]
    public void Two_iterations_from_vote_shares()
    {
        // T = 1; a and c invest 1/2 a claim, b 1. H(x) = 1.5, the others 1/2. B is the vote at first.
        double a = 0.5 * (2 / 3.0 / 1.5 + 0.5 / 0.5), b = 2 / 3.0 / 1.5, c = 0.5 * (1 / 3.0 / 0.5 + 0.5 / 0.5), most = c;
        (a, b, c) = (a / most, b / most, c / most);
        TruthEstimate once = Small.Data.Discover(new Investment { MaxIterations = 1 });
        Figures.Are([a / 2, b, c / 2], once.Weights());
        // Then H(x) = a/2 + b, H(y) = c/2, H(p) = a/2, H(q) = c/2, and B = H to the power of 1.2.
        double x = Math.Pow(a / 2 + b, 1.2), y = Math.Pow(c / 2, 1.2), p = Math.Pow(a / 2, 1.2), q = Math.Pow(c / 2, 1.2);
        Figures.Are([x / (x + y), p / (p + q)], [once.P("i", "x"), once.P("j", "p")]);
        double a2 = a / 2 * (x / (a / 2 + b) + p / (a / 2)), b2 = b * x / (a / 2 + b), c2 = c / 2 * (y / (c / 2) + q / (c / 2));
        most = Math.Max(a2, Math.Max(b2, c2));
        Figures.Are([a2 / most / 2, b2 / most, c2 / most / 2], Small.Data.Discover(new Investment { MaxIterations = 2 }).Weights());
    }

    [Fact]
    public void What_much_was_invested_in_grows_more_the_larger_the_exponent()
    {
        double Of(double growth) => Small.Data.Discover(new Investment { MaxIterations = 1, Growth = growth }).P("i", "x");
        Figures.Rise(Of(0.5), Of(1), Of(1.2), Of(3));
    }

    [Fact]
    public void The_fixed_point_is_degenerate_which_is_why_it_stops_early()
    {
        // Iterated on, one source holds all trust; after the twenty iterations of the default all still hold some.
        Observations data = Small.Said([.. Small.Times(4, "i#: x=abcd y=e"), "j: p=a q=b", "k: p=c q=d", "l: p=ab q=ce"]);
        double Held(int iterations) => data.Discover(new Investment { MaxIterations = iterations, Tolerance = 0 }).Weights() is var weights ? weights.Order().First() / weights.Max() : 0;
        Figures.Rise(Held(2_000), Held(20), Held(1));
        Assert.Equal(20, new Investment().MaxIterations);
    }

    [Fact]
    public void Ranges() => OptionRange.Is(nameof(Investment.Growth), "(0, 10]", number => new Investment { Growth = number });
}
