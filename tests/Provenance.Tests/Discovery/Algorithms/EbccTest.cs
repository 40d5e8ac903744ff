using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>Items of several kinds a class, by the formulas of Li, Rubinstein and Cohn.</summary>
public class EbccTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void With_one_kind_it_is_variational_bayes_with_the_vote_as_prior_of_the_classes(int iterations)
    {
        LabelsByHand labels = new("xyz", "1: x=ab y=c", "2: y=ac x=b", "3: x=abc", "4: y=abc", "5: z=ab x=c", "6: z=bc y=a");
        double[][] votes = labels.Votes(), posteriors = votes, before = votes;
        for (int step = 0; step <= iterations; step++)
        {
            double[][] given = before = posteriors;
            posteriors = labels.Posteriors(truth => Digamma.Of(labels.Items(given, truth) + labels.Items(votes, truth) + 0.1), (source, truth, said) =>
                Digamma.Of(labels.Said(given, source, truth, said) + (said == truth ? 4 : 1)) - Digamma.Of(Enumerable.Range(0, 3).Sum(other => labels.Said(given, source, truth, other)) + 6));
        }
        labels.Check(posteriors, before, labels.Data.Discover(new Ebcc { Kinds = 1, MaxIterations = iterations, Tolerance = 0 }));
    }

    [Fact]
    public void Two_kinds_from_the_share_of_votes()
    {
        // Two classes with two kinds each: an item begins in the kind whose middle, 1/4 or 3/4, lies nearer to the class's share of votes.
        LabelsByHand labels = new("xy", "1: x=ab y=c", "2: y=ac x=b", "3: x=abc", "4: y=abc");
        double[][] votes = labels.Votes(), posteriors = [.. votes.Select(shares => Enumerable.Range(0, 4).Select(j => shares[j / 2] * Near(shares[j / 2], j % 2)).ToArray())];
        for (int step = 0; step < 2; step++)
        {
            double[][] given = posteriors;
            double Count(char source, int j, int said) => labels.Said(given, source, j, said) + (said == j / 2 ? 4 : 1);
            double Items(int j) => labels.Items(given, j);
            double[] frequencies = [.. Enumerable.Range(0, 4).Select(j => Digamma.Of(Items(j / 2 * 2) + Items(j / 2 * 2 + 1) + labels.Items(votes, j / 2) + 0.1)
                + Digamma.Of(Items(j) + 0.1) - Digamma.Of(Items(j / 2 * 2) + Items(j / 2 * 2 + 1) + 0.2))];
            posteriors = labels.Posteriors(4, j => frequencies[j], (source, j, said) => Digamma.Of(Count(source, j, said)) - Digamma.Of(Count(source, j, 0) + Count(source, j, 1)));
        }
        TruthEstimate found = labels.Data.Discover(new Ebcc { Kinds = 2, MaxIterations = 1, Tolerance = 0 });
        Figures.Are([posteriors[0][0] + posteriors[0][1], posteriors[1][0] + posteriors[1][1]], [found.P("1", "x"), found.P("2", "x")], 1e-8);

        static double Near(double share, int kind) => Math.Exp(-Math.Pow(share * 2 - kind - 0.5, 2) / 2)
            / (Math.Exp(-Math.Pow(share * 2 - 0.5, 2) / 2) + Math.Exp(-Math.Pow(share * 2 - 1.5, 2) / 2));
    }

    [Fact]
    public void Sources_that_err_together_are_one_kind_of_item_and_not_so_many_witnesses()
    {
        // On every fourth item four of seven say y; that they do so together is a kind of x, or of y, and less sure than four independent voices.
        Observations data = Small.Said([.. Small.Times(30, "easy#: x=abcdefg"), .. Small.Times(15, "other#: y=abcdefg"), .. Small.Times(15, "hard#: y=abcd x=efg")]);
        Figures.Rise(data.Discover(new Ebcc()).P("hard0", "y"), data.Discover(new Ebcc { Kinds = 1 }).P("hard0", "y"));
    }

    [Fact]
    public void Priors_count_labels_and_items_beforehand()
    {
        Observations data = Small.Said("1: x=ab y=c", "2: y=ac x=b", "3: x=abc", "4: y=abc", "5: x=ac y=b");
        double Of(Ebcc options) => data.Discover(options with { MaxIterations = 1 }).P("1", "x");
        Figures.Rise(Of(new Ebcc { PriorRight = 2 }), Of(new Ebcc()), Of(new Ebcc { PriorRight = 40 }));
        Figures.Rise(Of(new Ebcc { PriorWrong = 4 }), Of(new Ebcc()), Of(new Ebcc { PriorWrong = 0.5 }));
        // Many items of each kind beforehand: all kinds have items, and say what the prior says.
        Figures.Rise(Math.Abs(Of(new Ebcc { KindPrior = 1e6 }) - Of(new Ebcc { KindPrior = 1e5 })), Math.Abs(Of(new Ebcc { KindPrior = 10 }) - Of(new Ebcc())));
    }

    [Fact]
    public void Ranges()
    {
        OptionRange.IsWhole(nameof(Ebcc.Kinds), 1, 64, number => new Ebcc { Kinds = number });
        OptionRange.Is(nameof(Ebcc.KindPrior), "(0, 1e6]", number => new Ebcc { KindPrior = number });
        OptionRange.Is(nameof(Ebcc.PriorRight), "(0, 1e6]", number => new Ebcc { PriorRight = number });
        OptionRange.Is(nameof(Ebcc.PriorWrong), "(0, 1e6]", number => new Ebcc { PriorWrong = number });
    }
}
