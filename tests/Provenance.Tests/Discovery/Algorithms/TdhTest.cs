namespace Provenance.Tests.Discovery;

/// <summary>Values that are parts of others, by section 3 of Jung, Kim and Shim.</summary>
public class TdhTest
{
    static readonly ValueHierarchy Places = ValueHierarchy.From([("Pier", "Harbour"), ("Harbour", "Town"), ("Mill", "Town")]);

    [Fact]
    public void One_iteration()
    {
        // All begin with 0.65 the truth, 0.25 something above it, 0.1 wrong, and all values with 1/3. Above the pier is the harbour; above the others nothing,
        // so that there truth and above are one. Rows: what is true, pier, harbour, mill; columns: what is said.
        double[][] given = [[0.65, 0.25, 0.1], [0.1 / 2, 0.9, 0.1 / 2], [0.1 / 2, 0.1 / 2, 0.9]];
        double Posterior(int truth, int said) => given[truth][said] / (given[0][said] + given[1][said] + given[2][said]);
        double Mu(int truth) => Enumerable.Range(0, 3).Sum(said => Posterior(truth, said)) + 1.1 - 1;
        double all = Mu(0) + Mu(1) + Mu(2);
        TruthEstimate once = Small.Said("i: Pier=a Harbour=b Mill=c").Discover(new Tdh { Hierarchy = Places, MaxIterations = 1 });
        Figures.Are([Mu(0) / all, Mu(1) / all, Mu(2) / all], [once.P("i", "Pier"), once.P("i", "Harbour"), once.P("i", "Mill")]);
        // Where nothing is above the truth, saying it is shared out as 0.65 to 0.25. The priors add 9 - 1, 9 - 1 and 5 - 1.
        double part = 0.65 / 0.9, a = Posterior(0, 0), b = part * Posterior(1, 1), c = part * Posterior(2, 2);
        Figures.Are([(a + 8) / 21, (b + 8) / 21, (c + 8) / 21], once.Weights());
    }

    [Fact]
    public void A_general_value_supports_the_special_one_and_not_the_other_way_round()
    {
        // Two say mill and one pier, but two more say harbour, which is where the pier is.
        TruthEstimate found = Small.Said([.. Small.Times(30, "i#: Pier=ab Town=c"), "j: Mill=xy Pier=a Harbour=cd"]).Discover(new Tdh { Hierarchy = Places });
        Assert.Equal(("Pier", "Pier"), (found["j"].Value, found["i0"].Value));
        Assert.All(found.Items, item => Assert.InRange(item.Probability, 0, 1));
        Assert.Equal(2, Small.Said("j: Mill=xy Pier=a Harbour=cd").Discover(new MajorityVote())["j"].Tied);
    }

    [Fact]
    public void Who_says_less_than_others_errs_less_than_who_contradicts_them()
    {
        TruthEstimate found = Small.Said(Small.Times(30, "i#: Pier=ab Harbour=c Mill=d")).Discover(new Tdh { Hierarchy = Places });
        Figures.Rise(found.WeightOf("c"), found.WeightOf("a"));
        // Of two that are unknown the one is right whom the coarser value supports.
        Assert.Equal("Pier", Small.Said([.. Small.Times(30, "i#: Pier=ab Harbour=c Mill=d"), "t: Pier=e Mill=f Harbour=c"]).Discover(new Tdh { Hierarchy = Places })["t"].Value);
    }

    [Fact]
    public void Priors_count_answers_and_values_beforehand()
    {
        Observations data = Small.Said([.. Small.Times(5, "i#: Pier=ab Mill=c"), "t: Pier=a Mill=c"]);
        double Of(Tdh options, string source) => data.Discover(options with { Hierarchy = Places }).WeightOf(source);
        Figures.Rise(Of(new Tdh(), "c"), Of(new Tdh { PriorRight = 90 }, "c"));
        Figures.Rise(Of(new Tdh { PriorWrong = 50 }, "a"), Of(new Tdh(), "a"));
        double P(double prior) => data.Discover(new Tdh { Hierarchy = Places, PriorValue = prior }).P("t", "Pier");
        Figures.Rise(0.5, P(1_000), P(10), P(1.1));
    }

    [Fact]
    public void Known_truths_are_kept()
    {
        TruthEstimate found = Small.Said("i: Town=a Mill=b", "j: Pier=a").Discover(new Tdh { Hierarchy = Places }, new DiscoveryOptions { Known = new Dictionary<string, string> { ["i"] = "Mill" } });
        Assert.Equal(("Mill", 1.0), (found["i"].Value, found["i"].Probability));
    }

    [Fact]
    public void The_order_does_not_matter()
    {
        (string, string, string)[] rows = [.. from source in Enumerable.Range(0, 6) from item in Enumerable.Range(0, 20)
            select ("s" + source, "i" + item, (source * 7 + item * 3) % 5 < 2 ? "Pier" : (source + item) % 3 == 0 ? "Harbour" : "Mill")];
        TruthEstimate straight = Observations.From(rows).Discover(new Tdh { Hierarchy = Places }), turned = Observations.From(rows.Reverse()).Discover(new Tdh { Hierarchy = Places });
        Assert.All(straight.Items, item => Assert.Equal(item.Probability, turned[item.Item].Probability, 1e-6));
    }

    [Fact]
    public void Without_a_hierarchy_it_suits_nothing_and_takes_that_of_the_run()
    {
        Assert.Contains("none is given", new Tdh().Unsuitable(Small.Data), StringComparison.Ordinal);
        Observations data = Small.Said("i: Pier=a Harbour=b Mill=c");
        Assert.Equal(data.Discover(new Tdh { Hierarchy = Places }).Items, data.Discover(new Tdh(), new DiscoveryOptions { Hierarchy = Places }).Items);
    }

    [Fact]
    public void Ranges()
    {
        OptionRange.Is(nameof(Tdh.PriorRight), "[1, 1e6]", number => new Tdh { PriorRight = number });
        OptionRange.Is(nameof(Tdh.PriorWrong), "[1, 1e6]", number => new Tdh { PriorWrong = number });
        OptionRange.Is(nameof(Tdh.PriorValue), "[1, 1e6]", number => new Tdh { PriorValue = number });
    }
}
