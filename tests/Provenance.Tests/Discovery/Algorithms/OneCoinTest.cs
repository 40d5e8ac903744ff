namespace Provenance.Tests.Discovery;

/// <summary>One accuracy a source, whatever is true.</summary>
public class OneCoinTest
{
    static readonly LabelsByHand Labels = new("xyz", "1: x=ab y=c", "2: y=ac x=b", "3: x=abc", "4: y=abc", "5: z=ab x=c", "6: z=bc y=a");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Iterations_from_the_vote(int iterations)
    {
        // Accuracy: right + 4 of six labels + 5; each of the two others has half of the rest. A class has one item beforehand.
        double[][] posteriors = Labels.Votes(), before = posteriors;
        for (int step = 0; step <= iterations; step++)
        {
            double[][] given = before = posteriors;
            double Accuracy(char source) => (6 * Labels.Share(given, source) + 4) / (6 + 5);
            posteriors = Labels.Posteriors(truth => Math.Log((Labels.Items(given, truth) + 1) / (6 + 3)),
                (source, truth, said) => Math.Log(said == truth ? Accuracy(source) : (1 - Accuracy(source)) / 2));
        }
        Labels.Check(posteriors, before, Labels.Data.Discover(new OneCoin { MaxIterations = iterations, Tolerance = 0 }));
    }

    [Fact]
    public void Nobody_is_taken_to_be_worse_than_chance()
    {
        // d is always alone against three. Its word counts for nothing, and not against what it says.
        TruthEstimate found = Small.Said([.. Small.Times(30, "i#: x=abc y=d"), .. Small.Times(30, "j#: y=abc x=d"), "t: x=d y=e"]).Discover(new OneCoin());
        // What is left is what e says, whose accuracy is 0.8 by its prior.
        Figures.Rise(0.19, found.P("t", "x"), 0.2);
    }

    [Fact]
    public void The_prior_holds_small_sources_in_check()
    {
        double Of(OneCoin options) => Small.Said("1: x=ab y=c", "2: x=a y=b", "3: x=abc").Discover(options with { MaxIterations = 1 }).P("1", "x");
        Figures.Rise(Of(new OneCoin { PriorRight = 1, PriorWrong = 4 }), Of(new OneCoin()), Of(new OneCoin { PriorRight = 40 }));
        Figures.Rise(Of(new OneCoin { PriorWrong = 10 }), Of(new OneCoin()));
    }

    [Fact]
    public void Ranges()
    {
        OptionRange.Is(nameof(OneCoin.PriorRight), "(0, 1e6]", number => new OneCoin { PriorRight = number });
        OptionRange.Is(nameof(OneCoin.PriorWrong), "(0, 1e6]", number => new OneCoin { PriorWrong = number });
    }
}
