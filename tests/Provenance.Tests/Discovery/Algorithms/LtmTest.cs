namespace Provenance.Tests.Discovery;

/// <summary>Every pair of an item and a value true or not by itself, by section 4 of Zhao and others.</summary>
public class LtmTest
{
    [Fact]
    public void One_iteration_from_vote_shares()
    {
        // a claims x and p, true with 2/3 and 1/2, of items that have one true and one false value each. Prior counts 50, 50 and 10, 1000.
        Rates a = new(2 / 3.0 + 0.5, 2, 1 / 3.0 + 0.5, 2), b = new(2 / 3.0, 1, 1 / 3.0, 1), c = new(1 / 3.0 + 0.5, 2, 2 / 3.0 + 0.5, 2);
        TruthEstimate once = Small.Data.Discover(new Ltm { MaxIterations = 1 });
        Figures.Are([a.Hit, b.Hit, c.Hit], once.Weights());
        Figures.Are([Logistic(a.Claims + b.Claims + c.Denies), Logistic(a.Denies + b.Denies + c.Claims), Logistic(a.Claims + c.Denies)],
            [once.P("i", "x"), once.P("i", "y"), once.P("j", "p")]);
    }

    [Fact]
    public void Two_iterations()
    {
        TruthEstimate once = Small.Data.Discover(new Ltm { MaxIterations = 1 });
        double x = once.P("i", "x"), y = once.P("i", "y"), p = once.P("j", "p"), q = once.P("j", "q");
        Rates a = new(x + p, x + y + p + q, 2 - x - p, 4 - x - y - p - q), b = new(x, x + y, 1 - x, 2 - x - y), c = new(y + q, x + y + p + q, 2 - y - q, 4 - x - y - p - q);
        TruthEstimate twice = Small.Data.Discover(new Ltm { MaxIterations = 2 });
        Figures.Are([a.Hit, b.Hit, c.Hit], twice.Weights());
        Figures.Is(Logistic(a.Claims + b.Claims + c.Denies), twice.P("i", "x"));
    }

    // Books with two authors, of whom c and d leave one out, and a source e that invents.
    static readonly Observations Authors = Small.Said(Small.Times(30, "i#: x=abcde y=ab z=e"));

    [Fact]
    public void Several_values_may_be_true()
    {
        TruthEstimate found = Small.Said(Small.Times(30, "i#: x=abcf y=abdg z=e")).Discover(new Ltm());
        Assert.True(found.P("i0", "x") > 0.9 && found.P("i0", "y") > 0.9 && found.P("i0", "z") < 0.1);
    }

    [Fact]
    public void Who_leaves_something_out_has_a_lower_sensitivity()
    {
        TruthEstimate found = Small.Said(Small.Times(30, "i#: x=abc y=abd")).Discover(new Ltm());
        Figures.Is(found.WeightOf("c"), found.WeightOf("d"));
        Figures.Rise(found.WeightOf("c"), found.WeightOf("a"));
    }

    [Fact]
    public void Nothing_need_be_true() =>
        Assert.All(Small.Said("i: x=a y=b z=c").Discover(new Ltm { TruthPrior = 0.001 }).Explain("i").Values, value => Assert.True(value.Probability < 0.1));

    [Fact]
    public void Priors_say_how_telling_a_claim_and_an_omission_are()
    {
        double Of(Ltm options, string value) => Authors.Discover(options with { MaxIterations = 1 }).P("i0", value);
        Figures.Rise(Of(new Ltm { TruthPrior = 0.1 }, "y"), Of(new Ltm(), "y"), Of(new Ltm { TruthPrior = 0.9 }, "y"));
        // Many false positives beforehand: a claim says less.
        Figures.Rise(Of(new Ltm { FalsePositivePrior = (400, 600) }, "x"), Of(new Ltm { FalsePositivePrior = (10, 1000) }, "x"));
        // Sensitive sources beforehand: what most leave out is false.
        Figures.Rise(Of(new Ltm { SensitivityPrior = (990, 10) }, "y"), Of(new Ltm { SensitivityPrior = (50, 50) }, "y"));
    }

    [Fact]
    public void Ranges()
    {
        OptionRange.Is(nameof(Ltm.TruthPrior), "(0, 1)", number => new Ltm { TruthPrior = number });
        OptionRange.Is(nameof(Ltm.FalsePositivePrior), "(0, 1e9]", number => new Ltm { FalsePositivePrior = (number, 1000) });
        OptionRange.Is(nameof(Ltm.FalsePositivePrior), "(0, 1e9]", number => new Ltm { FalsePositivePrior = (10, number) });
        OptionRange.Is(nameof(Ltm.SensitivityPrior), "(0, 1e9]", number => new Ltm { SensitivityPrior = (number, 50) });
        OptionRange.Is(nameof(Ltm.SensitivityPrior), "(0, 1e9]", number => new Ltm { SensitivityPrior = (50, number) });
    }

    static double Logistic(double odds) => 1 / (1 + Math.Exp(-odds));

    /// <summary>Expected rates from what a source claims of true and false values, and how many of either its items have.</summary>
    readonly record struct Rates(double Right, double True, double Wrong, double False)
    {
        public double Hit => (50 + Right) / (100 + True);

        double Slip => (10 + Wrong) / (1010 + False);

        public double Claims => Math.Log(Hit / Slip);

        public double Denies => Math.Log((1 - Hit) / (1 - Slip));
    }
}
