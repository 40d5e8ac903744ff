namespace Provenance.Tests.Discovery;

/// <summary>Mean belief times the logarithm of the number of claims, by the formulas of Pasternack and Roth, section 3.2.</summary>
public class AverageLogTest
{
    [Fact]
    public void A_source_with_one_claim_gets_nothing_as_its_logarithm_is_nothing() =>
        Assert.Equal([1.0, 0.0, 1.0], Small.Data.Discover(new AverageLog { MaxIterations = 1 }).Weights());

    [Fact]
    public void Two_iterations()
    {
        // Three items of a, two of b and c. T = ln 3 / 2, ln 2 / 2, ln 2 / 2; scaled 1, r, r with r = ln 2 / ln 3.
        Observations data = Small.Said("i: x=ab y=c", "j: p=a q=c", "k: u=a v=b");
        double r = Math.Log(2) / Math.Log(3);
        Figures.Are([1, r, r], data.Discover(new AverageLog { MaxIterations = 1 }).Weights());
        // B(x) = 1 + r, B(p) = B(u) = 1, B(y) = B(q) = B(v) = r.
        double a = Math.Log(3) * (1 + r + 1 + 1) / 3, b = Math.Log(2) * (1 + r + r) / 2, c = Math.Log(2) * (r + r) / 2;
        TruthEstimate twice = data.Discover(new AverageLog { MaxIterations = 2 });
        Figures.Are([1, b / a, c / a], twice.Weights());
        Figures.Are([(a + b) / (a + b + c), a / (a + c)], [twice.P("i", "x"), twice.P("j", "p")]);
    }

    [Fact]
    public void Saying_much_helps_less_than_in_sums()
    {
        // h speaks on everything and is alone half of the time; a and b are together all of the time.
        Observations data = Small.Said([.. Small.Times(8, "i#: x=ab y=h"), .. Small.Times(8, "j#: x=h")]);
        double OfA(TruthAlgorithm algorithm) => data.Discover(algorithm).WeightOf("a");
        Figures.Rise(OfA(new Sums { MaxIterations = 3 }), OfA(new AverageLog { MaxIterations = 3 }));
    }
}
