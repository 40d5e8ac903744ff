namespace Provenance.Tests.Discovery;

/// <summary>Honest sources and guessing ones, by the formulas of Pasternack and Roth, section 4.</summary>
public class SimpleLcaTest
{
    static readonly Observations Data = Small.Said("i: x=ab y=c z=d", "j: p=a q=c");

    [Fact]
    public void Two_iterations()
    {
        // Of three claimed values each false one has half of 1 - H, of two all of it.
        (double x, double y, double z, double p) = Posterior(0.8, 0.8, 0.8, 0.8);
        double a = (x + p) / 2, b = x, c = (y + 1 - p) / 2, d = z;
        Figures.Are([Odds(a), Odds(b), Odds(c), Odds(d)], Data.Discover(new SimpleLca { MaxIterations = 1 }).Weights());
        (double x2, double y2, _, double p2) = Posterior(a, b, c, d);
        TruthEstimate once = Data.Discover(new SimpleLca { MaxIterations = 1 });
        Figures.Are([x2, y2, p2], [once.P("i", "x"), once.P("i", "y"), once.P("j", "p")]);
        Figures.Is(Odds((x2 + p2) / 2), Data.Discover(new SimpleLca { MaxIterations = 2 }).WeightOf("a"));

        static (double X, double Y, double Z, double P) Posterior(double a, double b, double c, double d)
        {
            double x = a * b * (1 - c) / 2 * (1 - d) / 2, y = (1 - a) / 2 * (1 - b) / 2 * c * (1 - d) / 2, z = (1 - a) / 2 * (1 - b) / 2 * (1 - c) / 2 * d;
            double p = a * (1 - c), q = (1 - a) * c;
            return (x / (x + y + z), y / (x + y + z), z / (x + y + z), p / (p + q));
        }
    }

    [Fact]
    public void Agreement_among_many_values_says_more_than_among_two()
    {
        TruthEstimate found = Small.Said("i: x=ab y=c", "j: x=ab y=c z=d").Discover(new SimpleLca { MaxIterations = 1 });
        Figures.Rise(found.P("i", "x") / found.P("i", "y"), found.P("j", "x") / found.P("j", "y"));
    }

    [Fact]
    public void Honesty_to_begin_with_says_how_sure_it_is()
    {
        double OfB(double honesty) => Data.Discover(new SimpleLca { MaxIterations = 1, StartHonesty = honesty }).WeightOf("b");
        Figures.Rise(OfB(0.6), OfB(0.8), OfB(0.9));
    }

    [Fact]
    public void Honesties_keep_their_margin()
    {
        double Of(double margin) => Small.Said("i: x=abc").Discover(new SimpleLca { Margin = margin }).WeightOf("a");
        Figures.Are([Odds(0.999), Odds(0.9)], [Of(0.001), Of(0.1)]);
    }

    [Fact]
    public void Ranges()
    {
        OptionRange.Is(nameof(SimpleLca.StartHonesty), "(0, 1)", number => new SimpleLca { StartHonesty = number });
        OptionRange.Is(nameof(SimpleLca.Margin), "(0, 0.5)", number => new SimpleLca { Margin = number });
    }

    static double Odds(double honesty) => Math.Log(honesty / (1 - honesty));
}
