using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>Bayes' rule over the ways a pair of sources can be, by section 3 of Dong and others.</summary>
public class DependenceTestTest
{
    [Fact]
    public void A_pair_that_shares_false_values_depends_and_one_that_differs_does_not()
    {
        DependenceTest test = new(0.8, 0.8, 0.8, 100);
        (double by1, double by2) = DependenceTest.Posterior(test.Counted(0, 5, 0), 0.2);
        Assert.True(by1 + by2 > 0.99);
        (by1, by2) = DependenceTest.Posterior(test.Counted(10, 0, 10), 0.2);
        Assert.True(by1 + by2 < 0.01);
    }

    [Fact]
    public void The_odds_of_copying_are_those_of_the_three_cases()
    {
        // Accuracies 0.9 and 0.6, c 0.8, n 10. A shared true value: 0.54 by chance; copied from the second with 0.6, from the first with 0.9.
        // A shared false one: 0.1 0.4 / 10 by chance; copied with 0.4 and 0.1. Different values: only what is not copied.
        DependenceTest test = new(0.9, 0.6, 0.8, 10);
        (double by1, double by2) = test.Counted(2, 3, 4);
        Figures.Is(2 * Math.Log((0.8 * 0.6 + 0.2 * 0.54) / 0.54) + 3 * Math.Log((0.8 * 0.4 + 0.2 * 0.004) / 0.004) + 4 * Math.Log(0.2), by1);
        Figures.Is(2 * Math.Log((0.8 * 0.9 + 0.2 * 0.54) / 0.54) + 3 * Math.Log((0.8 * 0.1 + 0.2 * 0.004) / 0.004) + 4 * Math.Log(0.2), by2);
    }

    [Fact]
    public void A_value_that_is_true_for_certain_or_false_for_certain_counts_alike_however_it_is_counted()
    {
        DependenceTest test = new(0.9, 0.6, 0.8, 10);
        Figures.Are([test.Counted(1, 0, 0).By1, test.Counted(0, 1, 0).By2], [Math.Log(test.Mixed(1).By1), Math.Log(test.Mixed(0).By2)]);
    }

    [Fact]
    public void The_prior_is_shared_by_the_two_directions()
    {
        (double by1, double by2) = DependenceTest.Posterior((Math.Log(3), Math.Log(1)), 0.4);
        Figures.Are([0.2 * 3 / (0.6 + 0.6 + 0.2), 0.2 / (0.6 + 0.6 + 0.2)], [by1, by2]);
    }
}
