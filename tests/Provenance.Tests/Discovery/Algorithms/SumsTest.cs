namespace Provenance.Tests.Discovery;

/// <summary>Hubs and authorities, by the formulas of Pasternack and Roth, section 3.2.</summary>
public class SumsTest
{
    [Fact]
    public void One_iteration_from_the_fixed_prior()
    {
        // B = 1/2 a claim; T = the sum: 1, 1/2, 1; then B = the sum of T.
        TruthEstimate once = Small.Data.Discover(new Sums { MaxIterations = 1 });
        Assert.Equal([1.0, 0.5, 1.0], once.Weights());
        Figures.Are([1.5 / 2.5, 0.5], [once.P("i", "x"), once.P("j", "p")]);
    }

    [Fact]
    public void Two_iterations()
    {
        // B(x) = 1.5, B(y) = B(p) = B(q) = 1; T = 2.5, 1.5, 2, scaled by 2.5.
        TruthEstimate twice = Small.Data.Discover(new Sums { MaxIterations = 2 });
        Figures.Are([1, 0.6, 0.8], twice.Weights());
        Figures.Are([1.6 / 2.4, 1 / 1.8], [twice.P("i", "x"), twice.P("j", "p")]);
    }

    [Fact]
    public void All_belief_flows_to_those_who_say_most()
    {
        // h contradicts two others on every item, and says some more alone.
        string[] lines = [.. Small.Times(10, "i#: x=ab y=h"), .. Small.Times(10, "j#: x=cd y=h"), .. Small.Times(20, "k#: y=h")];
        Assert.Equal("x", Small.Said(lines).Discover(new MajorityVote())["i0"].Value);
        TruthEstimate found = Small.Said(lines).Discover(new Sums { MaxIterations = 200 });
        Assert.Equal(("y", "y"), (found["i0"].Value, found["j0"].Value));
        Figures.Are([1, 0, 0], new[] { "h", "a", "c" }.Select(found.WeightOf), 1e-5);
    }
}
