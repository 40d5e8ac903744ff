namespace Provenance.Tests.Discovery;

/// <summary>Truths and errors as averages of each other, by the formulas of Galland and others.</summary>
public class TwoEstimatesTest
{
    [Fact]
    public void One_iteration()
    {
        // theta(x) = (2 (1 - 0.4) + 0.4) / 3, theta(y) = (1 - 0.4 + 2 0.4) / 3, theta(p) = theta(q) = 1/2: scaled 1, 0, 1/2, 1/2, and half of each its rounding.
        // e(a) = ((1 - 1) + 0 + (1 - 0.75) + 0.75) / 4 = 1/4, e(b) = 0, e(c) = (1 + 1 + 0.25 + 0.75) / 4 = 3/4: scaled 1/3, 0, 1.
        TruthEstimate once = Small.Data.Discover(new TwoEstimates { MaxIterations = 1 });
        Figures.Are([1 - 1 / 6.0, 1, 0], once.Weights());
        Figures.Are([1, 0.5], [once.P("i", "x"), once.P("j", "p")]);
    }

    [Fact]
    public void Two_iterations()
    {
        double a = 1 / 6.0, b = 0, c = 1;
        double x = (1 - a + 1 - b + c) / 3, y = (1 - c + a + b) / 3, p = (1 - a + c) / 2, q = (1 - c + a) / 2;
        Figures.Rise(y, q, p, x);
        double Mixed(double theta) => 0.5 * (theta - y) / (x - y) + 0.5 * Math.Round((theta - y) / (x - y));
        TruthEstimate twice = Small.Data.Discover(new TwoEstimates { MaxIterations = 2 });
        Figures.Are([1, Mixed(p) / (Mixed(p) + Mixed(q))], [twice.P("i", "x"), twice.P("j", "p")]);
    }

    [Fact]
    public void Without_rounding_estimates_are_only_scaled()
    {
        // theta is 1, 0, 1/2, 1/2; e is 1/4, 0, 3/4, scaled 1/3, 0, 1.
        Figures.Are([2 / 3.0, 1, 0], Small.Data.Discover(new TwoEstimates { MaxIterations = 1, Mix = 1 }).Weights());
        // Rounded alone they are 1, 0, 1, 1; e is 1/4, 0, 3/4 as well, and rounded 0, 0, 1.
        Figures.Are([1, 1, 0], Small.Data.Discover(new TwoEstimates { MaxIterations = 1, Mix = 0 }).Weights());
    }

    [Fact]
    public void A_source_that_gives_one_value_denies_the_others()
    {
        // Both items have x by two; that many deny it in the second takes it the lead it has in the first.
        TruthEstimate found = Small.Said("i: x=ab y=c", "j: x=ab y=cde").Discover(new TwoEstimates { MaxIterations = 1 });
        Assert.Equal(("x", "y"), (found["i"].Value, found["j"].Value));
    }

    [Fact]
    public void From_errors_above_one_half_it_turns_round()
    {
        Assert.Equal("x", Small.Data.Discover(new TwoEstimates { MaxIterations = 1, StartError = 0.49 })["i"].Value);
        Assert.Equal("y", Small.Data.Discover(new TwoEstimates { MaxIterations = 1, StartError = 0.51 })["i"].Value);
    }

    [Fact]
    public void Ranges()
    {
        OptionRange.Is(nameof(TwoEstimates.StartError), "(0, 1)", number => new TwoEstimates { StartError = number });
        OptionRange.Is(nameof(TwoEstimates.Mix), "[0, 1]", number => new TwoEstimates { Mix = number });
    }
}
