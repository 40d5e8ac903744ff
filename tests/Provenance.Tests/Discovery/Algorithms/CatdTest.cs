using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>Weights held back where claims are few, by equation 7 of Li and others.</summary>
public class CatdTest
{
    /// <summary>The quantile 0.025 of the chi-squared distribution with two degrees, which is an exponential one.</summary>
    static readonly double OfTwo = -2 * Math.Log(1 - 0.025);

    [Fact]
    public void One_iteration_on_words()
    {
        // x leads i; in j all three are tied and lose 2/3.
        double a = OfTwo / (2 / 3.0), b = a, c = OfTwo / (5 / 3.0);
        TruthEstimate once = Small.Said("i: x=ab y=c", "j: p=a q=b r=c").Discover(new Catd { MaxIterations = 1 });
        Figures.Are([a, b, c], once.Weights());
        Figures.Are([(a + b) / (a + b + c), a / (a + b + c)], [once.P("i", "x"), once.P("j", "p")]);
    }

    [Fact]
    public void One_iteration_on_numbers()
    {
        // Means 3 and 2, variances 14/3 and 2; errors are squared and divided by the variance.
        double a = OfTwo / (4 / (14 / 3.0) + 1 / 2.0), b = OfTwo / (1 / (14 / 3.0) + 1 / 2.0), c = OfTwo / (9 / (14 / 3.0) + 4 / 2.0);
        TruthEstimate once = Small.Said("i: 1=a 2=b 6=c", "j: 1=ab 4=c").Discover(new Catd { MaxIterations = 1 });
        Figures.Are([a, b, c], once.Weights());
        Figures.Are([(1 * a + 2 * b + 6 * c) / (a + b + c), (1 * a + 1 * b + 4 * c) / (a + b + c)], [once["i"].Number!.Value, once["j"].Number!.Value]);
    }

    // L and s are wrong on a third of their items, L on 30 and s on 3.
    static readonly Observations LongTail = Small.Said([.. Small.Times(18, "i#: x=abL"), .. Small.Times(10, "j#: x=ab y=L"), "k: x=abLs", "l: x=abLs", "m: x=ab y=s"]);

    [Fact]
    public void Small_sources_are_held_back()
    {
        TruthEstimate found = LongTail.Discover(new Catd { MaxIterations = 1 });
        Figures.Are([ChiSquared.Quantile(0.025, 30) / 10, ChiSquared.Quantile(0.025, 3) / 1], [found.WeightOf("L"), found.WeightOf("s")]);
        Figures.Rise(found.WeightOf("s"), found.WeightOf("L"));
    }

    [Fact]
    public void The_surer_it_wants_to_be_the_less_they_weigh()
    {
        double Share(double alpha) => LongTail.Discover(new Catd { MaxIterations = 1, Alpha = alpha }) is var found ? found.WeightOf("s") / found.WeightOf("L") : 0;
        Figures.Rise(Share(0.001), Share(0.05), Share(0.5));
    }

    [Fact]
    public void Ranges() => OptionRange.Is(nameof(Catd.Alpha), "(0, 1)", number => new Catd { Alpha = number });
}
