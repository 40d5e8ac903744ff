namespace Provenance.Tests.Discovery;

/// <summary>A confusion matrix a source, by the formulas of Dawid and Skene.</summary>
public class DawidSkeneTest
{
    static readonly LabelsByHand Labels = new("xyz", "1: x=ab y=c", "2: y=ac x=b", "3: x=abc", "4: y=abc", "5: z=ab x=c", "6: z=bc y=a");

    [Theory]
    [InlineData(1, 0.01)]
    [InlineData(2, 0.01)]
    [InlineData(2, 1.0)]
    public void Iterations_from_the_vote(int iterations, double smoothing)
    {
        double[][] posteriors = Labels.Votes(), before = posteriors;
        for (int step = 0; step <= iterations; step++)
        {
            double[][] given = before = posteriors;
            posteriors = Labels.Posteriors(truth => Math.Log((Labels.Items(given, truth) + smoothing) / (6 + 3 * smoothing)), (source, truth, said) =>
                Math.Log((Labels.Said(given, source, truth, said) + smoothing) / (Enumerable.Range(0, 3).Sum(other => Labels.Said(given, source, truth, other)) + 3 * smoothing)));
        }
        Labels.Check(posteriors, before, Labels.Data.Discover(new DawidSkene { MaxIterations = iterations, Smoothing = smoothing, Tolerance = 0 }));
    }

    [Fact]
    public void A_crowd_that_shares_a_bias_is_seen_through()
    {
        // Five sources know x when they see it; of y three of them see four in ten, each on items of its own, and two see nine in ten.
        Random random = new(4);
        List<(string, string, string)> rows = [];
        for (int item = 0; item < 400; item++)
            foreach (char source in "abcde")
                rows.Add(($"{source}", "i" + item, item % 2 == 0 ? random.NextDouble() < 0.95 ? "x" : "y" : random.NextDouble() < (source < 'd' ? 0.4 : 0.9) ? "y" : "x"));
        Observations data = Observations.From(rows);
        Gold gold = Gold.From(Enumerable.Range(0, 400).Select(item => ("i" + item, item % 2 == 0 ? "x" : "y")));
        double Of(TruthAlgorithm algorithm) => data.Discover(algorithm).Evaluate(gold).Accuracy;
        Figures.Rise(Math.Max(Of(new MajorityVote()), Of(new OneCoin())), 0.94, Of(new DawidSkene()));
    }

    [Fact]
    public void Smoothing_keeps_what_was_never_said_possible_and_makes_sources_alike()
    {
        double Of(double smoothing) => Labels.Data.Discover(new DawidSkene { MaxIterations = 1, Smoothing = smoothing }).P("3", "x");
        Figures.Rise(Of(100), Of(1), Of(0.01));
        Assert.True(Of(1e-9) < 1);
    }

    [Fact]
    public void Ranges() => OptionRange.Is(nameof(DawidSkene.Smoothing), "(0, 1e6]", number => new DawidSkene { Smoothing = number });
}
