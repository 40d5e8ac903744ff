namespace Provenance.Tests.Discovery;

/// <summary>Small cases worked out by hand from the papers' formulas.</summary>
public class WorkedExamplesTest
{
    static readonly Observations Small = Observations.From([("a", "i", "x"), ("b", "i", "x"), ("c", "i", "y"), ("a", "j", "p"), ("c", "j", "q")]);

    [Fact]
    public void A_vote_gives_shares_and_tells_of_ties()
    {
        TruthEstimate vote = Small.Discover(new MajorityVote());
        Assert.Equal(new ItemEstimate("i", "x", 2 / 3.0), vote["i"]);
        Assert.Equal(new ItemEstimate("j", "p", 0.5, Tied: 2), vote["j"]);
        Assert.Equal((2 / 3.0 + 0.5) / 2, vote.Source(0).Accuracy, 12);
    }

    [Fact]
    public void Truth_finder_follows_equations_3_to_10()
    {
        // tau = -ln(1 - 0.9); two sources for x, one for y; the conclusion is the odds exp(0.3 sigma) against 1.
        TruthEstimate once = Small.Discover(new TruthFinder { MaxIterations = 1 });
        double tau = -Math.Log(0.1);
        double two = 1 / (1 + Math.Exp(-0.3 * 2 * tau)), one = 1 / (1 + Math.Exp(-0.3 * tau));
        double trustA = (two + one) / 2, trustB = two, trustC = one;
        double x = Math.Exp(-0.3 * (Math.Log(1 - trustA) + Math.Log(1 - trustB))), y = Math.Exp(-0.3 * Math.Log(1 - trustC));
        Assert.Equal(x / (x + y + 1), once["i"].Probability, 12);
        Assert.Equal(-Math.Log(1 - trustB), once.Source(1).Weight, 12);
    }

    [Fact]
    public void Accu_follows_the_vote_counts_of_section_4()
    {
        TruthEstimate once = Small.Discover(new Accu { MaxIterations = 1, FalseValues = 10 });
        double count = Math.Log(10 * 0.8 / 0.2), unseen = 10 + 1 - 2;
        double x = Math.Exp(2 * count), y = Math.Exp(count), px = x / (x + y + unseen), py = y / (x + y + unseen), pj = y / (2 * y + unseen);
        Assert.Equal(Math.Log(10 * px / (1 - px)), once.Source(1).Weight, 9);
        double c = (py + pj) / 2;
        Assert.Equal(Math.Log(10 * c / (1 - c)), once.Source(2).Weight, 9);
    }

    [Fact]
    public void Sums_and_average_log_follow_section_3_2()
    {
        // Prior 0.5 a claim: trust 1, 0.5, 1 after scaling; with the logarithm b, who has one claim, gets nothing.
        Assert.Equal([1.0, 0.5, 1.0], Small.Discover(new Sums { MaxIterations = 1 }).Sources.Select(source => source.Weight));
        Assert.Equal([1.0, 0.0, 1.0], Small.Discover(new AverageLog { MaxIterations = 1 }).Sources.Select(source => source.Weight));
    }

    [Fact]
    public void Pooled_investment_shares_what_an_item_was_given()
    {
        // Beliefs 0.5 everywhere; a has two claims: invested 0.5 in each. H(x) = 1.5, H(y) = 0.5, H(p) = H(q) = 0.5.
        TruthEstimate once = Small.Discover(new PooledInvestment { MaxIterations = 1 });
        double a = 0.5 * (0.5 / 1.5 + 0.5 / 0.5), b = 0.5 / 1.5, c = 0.5 * (0.5 / 0.5 + 0.5 / 0.5);
        Assert.Equal([a / c / 2, b / c, 0.5], once.Sources.Select(source => source.Weight), Close);
    }

    [Fact]
    public void Simple_lca_gives_the_posterior_of_the_claimed_values()
    {
        TruthEstimate once = Small.Discover(new SimpleLca { MaxIterations = 1 });
        double x = 0.8 * 0.8 * 0.2, y = 0.2 * 0.2 * 0.8, px = x / (x + y), a = (px + 0.5) / 2;
        Assert.Equal(Math.Log(a / (1 - a)), once.Source(0).Weight, 9);
    }

    [Fact]
    public void The_mean_and_the_median_of_numbers()
    {
        Observations data = Observations.From([("a", "i", "1"), ("b", "i", "2"), ("c", "i", "9")]);
        Assert.Equal(4, data.Discover(new Mean())["i"].Number);
        Assert.Equal("2", data.Discover(new Median())["i"].Value);
    }

    [Theory]
    [InlineData(0.025, 1, 0.000982069)]
    [InlineData(0.025, 10, 3.246973)]
    [InlineData(0.975, 10, 20.483177)]
    [InlineData(0.025, 1000, 914.257)]
    public void Chi_squared_quantiles_are_those_of_the_tables(double share, double degrees, double quantile) =>
        Assert.Equal(1, Provenance.Discovery.ChiSquared.Quantile(share, degrees) / quantile, 5);

    [Theory]
    [InlineData(1, -0.5772156649)]
    [InlineData(0.5, -1.9635100260)]
    [InlineData(10, 2.2517525890)]
    public void Digamma_is_that_of_the_tables(double x, double expected) => Assert.Equal(expected, Provenance.Discovery.Digamma.Of(x), 9);

    [Fact]
    public void A_pair_that_shares_false_values_depends_and_one_that_differs_does_not()
    {
        Provenance.Discovery.DependenceTest test = new(0.8, 0.8, 0.8, 100);
        (double by1, double by2) = Provenance.Discovery.DependenceTest.Posterior(test.Counted(0, 5, 0), 0.2);
        Assert.True(by1 + by2 > 0.99);
        (by1, by2) = Provenance.Discovery.DependenceTest.Posterior(test.Counted(10, 0, 10), 0.2);
        Assert.True(by1 + by2 < 0.01);
    }

    static bool Close(double left, double right) => Math.Abs(left - right) < 1e-12;
}
