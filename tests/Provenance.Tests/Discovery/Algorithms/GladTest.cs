namespace Provenance.Tests.Discovery;

/// <summary>Able sources and hard items, by the model of Whitehill and others.</summary>
public class GladTest
{
    [Fact]
    public void One_iteration()
    {
        // Of two classes. The posterior, a Newton step of ln ease an item, then one of ability a source; both priors are N(1, 1).
        string[][] given = [["x=a", "x=b", "y=c"], ["y=a", "y=b", "y=c"]];
        double[] abilities = [1, 1, 1], gradients = new double[3], curvatures = [1, 1, 1], logs = [1, 1];
        for (int i = 0; i < 2; i++)
        {
            double x = Posterior(i), gradient = 0, curvature = 1;
            foreach ((double p, int s) in given[i].Select(label => (label[0] == 'x' ? x : 1 - x, label[2] - 'a')))
            {
                double z = abilities[s] * Math.Exp(logs[i]);
                gradient += z * (p - Sigma(z));
                curvature += z * z * Sigma(z) * (1 - Sigma(z));
            }
            logs[i] += Math.Clamp(gradient / curvature, -1, 1);
            double ease = Math.Exp(logs[i]);
            foreach ((double p, int s) in given[i].Select(label => (label[0] == 'x' ? x : 1 - x, label[2] - 'a')))
            {
                gradients[s] += ease * (p - Sigma(abilities[s] * ease));
                curvatures[s] += ease * ease * Sigma(abilities[s] * ease) * (1 - Sigma(abilities[s] * ease));
            }
        }
        for (int s = 0; s < 3; s++)
            abilities[s] += Math.Clamp(gradients[s] / curvatures[s], -1, 1);
        TruthEstimate once = Small.Said("1: x=ab y=c", "2: y=abc").Discover(new Glad { MaxIterations = 1 });
        Figures.Are(abilities, once.Weights());
        Figures.Is(Posterior(0), once.P("1", "x"));
        Figures.Is(1 - Posterior(1), once.P("2", "y"));

        double Posterior(int item) => new[] { 'x', 'y' }.Select(truth => given[item].Aggregate(1.0, (all, label) =>
            Sigma(abilities[label[2] - 'a'] * Math.Exp(logs[item])) is var right ? all * (label[0] == truth ? right : 1 - right) : 0)).ToArray() is var both ? both[0] / both.Sum() : 0;
    }

    [Fact]
    public void Wrong_answers_are_all_alike()
    {
        // Of three classes the two wrong ones have half each: the one nobody gave is as probable as one that was given wrongly would be.
        TruthEstimate found = Small.Said("1: x=a", "2: y=b", "3: z=c").Discover(new Glad { MaxIterations = 1 });
        Figures.Rise(1 / 3.0, found.P("1", "x"), 1);
    }

    // d errs on items on which all others agree, c on items on which they do not.
    static readonly Observations Data = Small.Said([.. Small.Times(10, "easy#: x=abcefgh y=d"), .. Small.Times(10, "hard#: x=abdef y=cgh")]);

    [Fact]
    public void Errors_on_hard_items_cost_less()
    {
        TruthEstimate found = Data.Discover(new Glad());
        Figures.Rise(found.WeightOf("d"), found.WeightOf("c"), found.WeightOf("a"));
    }

    [Fact]
    public void On_a_hard_item_nobody_is_sure()
    {
        TruthEstimate found = Small.Said([.. Small.Times(20, "easy#: x=abcd"), .. Small.Times(20, "other#: y=abcd"), "hard: x=abc y=d"]).Discover(new Glad { MaxIterations = 3 });
        Figures.Rise(found.P("hard", "x"), found.P("easy0", "x"));
    }

    [Fact]
    public void Priors_say_how_able_sources_and_how_easy_items_are_to_begin_with()
    {
        double Of(Glad options) => Small.Said("1: x=ab y=c", "2: y=abc").Discover(options with { MaxIterations = 1 }).P("1", "x");
        Figures.Rise(Of(new Glad { PriorAbility = 0.2 }), Of(new Glad()), Of(new Glad { PriorAbility = 3 }));
        Figures.Rise(Of(new Glad { PriorLogEase = -2 }), Of(new Glad()), Of(new Glad { PriorLogEase = 2 }));
    }

    [Fact]
    public void Ranges()
    {
        OptionRange.Is(nameof(Glad.PriorAbility), "[-10, 10]", number => new Glad { PriorAbility = number });
        OptionRange.Is(nameof(Glad.PriorLogEase), "[-10, 10]", number => new Glad { PriorLogEase = number });
    }

    static double Sigma(double x) => 1 / (1 + Math.Exp(-x));
}
