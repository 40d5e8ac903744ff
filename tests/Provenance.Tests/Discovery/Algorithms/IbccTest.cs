using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>Confusion matrices with Dirichlet distributions, by the formulas of Kim and Ghahramani.</summary>
public class IbccTest
{
    static readonly LabelsByHand Labels = new("xyz", "1: x=ab y=c", "2: y=ac x=b", "3: x=abc", "4: y=abc", "5: z=ab x=c", "6: z=bc y=a");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Iterations_from_the_vote(int iterations)
    {
        // E ln p is the digamma of a count and its prior less that of the sum of these.
        double[][] posteriors = Labels.Votes(), before = posteriors;
        for (int step = 0; step <= iterations; step++)
        {
            double[][] given = before = posteriors;
            posteriors = Labels.Posteriors(truth => Digamma.Of(Labels.Items(given, truth) + 1) - Digamma.Of(6 + 3), (source, truth, said) =>
                Digamma.Of(Labels.Said(given, source, truth, said) + (said == truth ? 4 : 1)) - Digamma.Of(Enumerable.Range(0, 3).Sum(other => Labels.Said(given, source, truth, other)) + 6));
        }
        Labels.Check(posteriors, before, Labels.Data.Discover(new Ibcc { MaxIterations = iterations, Tolerance = 0 }));
    }

    [Fact]
    public void With_few_labels_a_source_it_is_less_sure_than_dawid_skene()
    {
        Observations data = Small.Said("1: x=ab y=c", "2: x=ad y=e", "3: y=bd");
        Figures.Rise(data.Discover(new Ibcc()).P("1", "x"), data.Discover(new DawidSkene()).P("1", "x"));
    }

    [Fact]
    public void Priors_count_labels_and_items_beforehand()
    {
        double Of(Ibcc options) => Labels.Data.Discover(options with { MaxIterations = 1 }).P("1", "x");
        Figures.Rise(Of(new Ibcc { PriorRight = 2 }), Of(new Ibcc()), Of(new Ibcc { PriorRight = 40 }));
        Figures.Rise(Of(new Ibcc { PriorWrong = 4 }), Of(new Ibcc()), Of(new Ibcc { PriorWrong = 0.5 }));
        // Many items of each class beforehand: the frequencies no longer tell classes apart.
        Observations rare = Small.Said([.. Small.Times(30, "i#: x=abc"), "j: y=a x=d"]);
        Figures.Rise(rare.Discover(new Ibcc()).P("j", "y"), rare.Discover(new Ibcc { ClassPrior = 1_000 }).P("j", "y"));
    }

    [Fact]
    public void Ranges()
    {
        OptionRange.Is(nameof(Ibcc.PriorRight), "(0, 1e6]", number => new Ibcc { PriorRight = number });
        OptionRange.Is(nameof(Ibcc.PriorWrong), "(0, 1e6]", number => new Ibcc { PriorWrong = number });
        OptionRange.Is(nameof(Ibcc.ClassPrior), "(0, 1e6]", number => new Ibcc { ClassPrior = number });
    }
}
