namespace Provenance.Tests.Discovery;

/// <summary>Truths, errors and difficulties as averages of each other, by the formulas of Galland and others.</summary>
public class ThreeEstimatesTest
{
    static readonly Observations Data = Small.Said("i: x=abc y=d", "j: p=ab q=cd");

    [Fact]
    public void One_iteration()
    {
        // With e = d = 0.4: theta(x) = (3 (1 - 0.16) + 0.16) / 4, theta(y) = (1 - 0.16 + 3 0.16) / 4, theta(p) = theta(q) = 1/2: scaled 1, 0, 1/2, 1/2, mixed 1, 0, 3/4, 3/4.
        const double P = 0.75;
        // d = the mean of (1 - theta) / e for and theta / e against: x and y get 2.5 / 4, p and q 2.5 / 2. Scaled 0, 0, 1, 1: i is easy, and tells nothing of errors.
        Figures.Rise((3 * 0 + 1 * 1) / 0.4 / 4, (2 * (1 - P) + 2 * P) / 0.4 / 4);
        // On j all have the same error, (1 - 3/4 + 3/4) / 2, and nothing to scale.
        TruthEstimate once = Data.Discover(new ThreeEstimates { MaxIterations = 1 });
        Figures.Are([0.5, 0.5, 0.5, 0.5], once.Weights());
        Figures.Are([1, 0.5], [once.P("i", "x"), once.P("j", "p")]);
    }

    [Fact]
    public void Two_iterations()
    {
        // e = 1/2, d = 0 for x and y and 1 for p and q. With d = 0 nobody can err: theta is the share of the votes.
        double x = 3 / 4.0, y = 1 / 4.0, p = (2 * (1 - 0.5) + 2 * 0.5) / 4;
        Figures.Is(0.5, (p - y) / (x - y));
        TruthEstimate twice = Data.Discover(new ThreeEstimates { MaxIterations = 2 });
        Figures.Are([1, 0.5], [twice.P("i", "x"), twice.P("j", "p")]);
    }

    [Fact]
    public void What_is_contested_excuses_errors()
    {
        // d is wrong where the others agree, c and e where all are divided; on the easiest items nobody is.
        Observations data = Small.Said([.. Small.Times(6, "k#: x=abcde"), .. Small.Times(6, "i#: x=abce y=d"), .. Small.Times(6, "j#: x=abd y=ce")]);
        TruthEstimate two = data.Discover(new TwoEstimates { MaxIterations = 1 }), three = data.Discover(new ThreeEstimates { MaxIterations = 1 });
        // Truths are 1 on k, 0.875 and 0 on i, 0.75 and 0.125 on j for both. Without difficulties the errors of a, c and d are the means of:
        double a = (0.125 + 0.25 + 0.125) / 5, c = (0.125 + 0.875 + 0.75) / 5, d = (1 + 0.875 + 0.25 + 0.125) / 5;
        Figures.Is(1 - ((c - a) / (d - a) + 1) / 2, two.WeightOf("c"));
        // Difficulties are 0 on k; 0.6875, 0.5, 1.125, 1.0625 are scaled and mixed with their rounding, and divide the errors of the claims.
        double ix = 0.6875 / 1.125 / 2 + 0.5, iy = 0.5 / 1.125 / 2, jy = 1.0625 / 1.125 / 2 + 0.5;
        a = (0.125 / ix + 0.25 + 0.125 / jy) / 4;
        c = (0.125 / ix + 0.875 / jy + 0.75) / 4;
        d = (1 / iy + 0.875 / ix + 0.25 + 0.125 / jy) / 4;
        Figures.Is(1 - (c - a) / (d - a) / 2, three.WeightOf("c"));
        Figures.Rise(two.WeightOf("c"), three.WeightOf("c"));
        Assert.Equal((0, 0), (two.WeightOf("d"), three.WeightOf("d")));
    }

    [Fact]
    public void Mix_says_how_much_is_scaled_and_how_much_rounded()
    {
        // theta(p) = 0.568 lies two thirds of the way from theta(y) = 0.296 to theta(x) = 0.704, theta(q) = 0.432 one third.
        double Of(double mix) => Small.Said("i: x=abcd y=e", "j: p=abc q=de").Discover(new ThreeEstimates { MaxIterations = 1, Mix = mix }).P("j", "p");
        Figures.Are([1, 5 / 6.0, 2 / 3.0], [Of(0), Of(0.5), Of(1)]);
    }

    [Fact]
    public void Errors_and_difficulties_begin_alike_and_above_the_root_of_one_half_it_turns_round()
    {
        Assert.Equal("x", Small.Data.Discover(new ThreeEstimates { MaxIterations = 1, StartError = 0.7 })["i"].Value);
        Assert.Equal("y", Small.Data.Discover(new ThreeEstimates { MaxIterations = 1, StartError = 0.71 })["i"].Value);
    }

    [Fact]
    public void Ranges()
    {
        OptionRange.Is(nameof(ThreeEstimates.StartError), "(0, 1)", number => new ThreeEstimates { StartError = number });
        OptionRange.Is(nameof(ThreeEstimates.Mix), "[0, 1]", number => new ThreeEstimates { Mix = number });
    }
}
