namespace Provenance.Tests.Discovery;

/// <summary>Investment shared out over the values of an item, by the formulas of Pasternack and Roth, section 3.2.</summary>
public class PooledInvestmentTest
{
    [Fact]
    public void Two_iterations_from_equal_shares()
    {
        // Beliefs 0.5 everywhere; a has two claims: invested 0.5 in each. H(x) = 1.5, H(y) = 0.5, H(p) = H(q) = 0.5.
        double a = 0.5 * (0.5 / 1.5 + 0.5 / 0.5), b = 0.5 / 1.5, c = 0.5 * (0.5 / 0.5 + 0.5 / 0.5), most = c;
        (a, b, c) = (a / most, b / most, c / most);
        TruthEstimate once = Small.Data.Discover(new PooledInvestment { MaxIterations = 1 });
        Figures.Are([a / 2, b, c / 2], once.Weights());
        // B = H times the share of H^1.4 in the item.
        double hx = a / 2 + b, hy = c / 2, hp = a / 2, hq = c / 2;
        double x = hx * Share(hx, hy), y = hy * Share(hy, hx), p = hp * Share(hp, hq), q = hq * Share(hq, hp);
        Figures.Are([x / (x + y), p / (p + q)], [once.P("i", "x"), once.P("j", "p")]);
        double a2 = hp * (x / hx + p / hp), b2 = b * x / hx, c2 = hy * (y / hy + q / hq);
        most = Math.Max(a2, Math.Max(b2, c2));
        Figures.Are([a2 / most / 2, b2 / most, c2 / most / 2], Small.Data.Discover(new PooledInvestment { MaxIterations = 2 }).Weights());

        static double Share(double own, double other) => Math.Pow(own, 1.4) / (Math.Pow(own, 1.4) + Math.Pow(other, 1.4));
    }

    [Fact]
    public void The_values_of_an_item_share_what_was_invested_in_them()
    {
        // With an exponent of hardly anything the shares are equal, and what is believed is half of what was invested.
        TruthEstimate found = Small.Data.Discover(new PooledInvestment { MaxIterations = 1, Growth = 1e-12 });
        double a = found.WeightOf("a"), b = found.WeightOf("b"), c = found.WeightOf("c");
        Figures.Is((a + b) / (a + b + c), found.P("i", "x"));
    }

    [Fact]
    public void What_much_was_invested_in_grows_more_the_larger_the_exponent()
    {
        double Of(double growth) => Small.Data.Discover(new PooledInvestment { MaxIterations = 1, Growth = growth }).P("i", "x");
        Figures.Rise(Of(0.5), Of(1), Of(1.4), Of(3));
    }

    [Fact]
    public void It_stops_after_ten_iterations() =>
        Assert.Equal(10, new SyntheticObservations { Items = 100, Count = 600 }.ToObservations().Discover(new PooledInvestment { Tolerance = 0 }).Iterations);

    [Fact]
    public void Ranges() => OptionRange.Is(nameof(PooledInvestment.Growth), "(0, 10]", number => new PooledInvestment { Growth = number });
}
