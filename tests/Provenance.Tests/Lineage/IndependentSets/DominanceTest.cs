using Provenance.Lineage;

namespace Provenance.Tests.Lineage;

public class DominanceTest
{
    [Fact]
    public void A_copy_is_dropped_for_the_first_one()
    {
        DroppedLines dropped = new();
        SolverCase.Of("ab", "ab", "cd", "ab").Solve(log: dropped);
        Assert.Equal([(1, 0), (3, 0)], dropped.Pairs);
    }

    [Fact]
    public void A_heavier_copy_is_kept()
    {
        DroppedLines dropped = new();
        (SolverCase.Of("ab", "ab", "ab") with { Weights = [0.2, 0.9, 0.5] }).Solve(log: dropped);
        Assert.Equal([(0, 1), (2, 1)], dropped.Pairs);
    }

    [Fact]
    public void A_line_goes_for_one_that_conflicts_with_less()
    {
        DroppedLines dropped = new();
        IndependentSet set = SolverCase.Of("ab", "a", "b").Solve(log: dropped);
        Assert.Equal([(0, 1)], dropped.Pairs);
        Assert.Equal([1, 2], set.Chosen);
    }

    [Fact]
    public void A_heavier_line_does_not_go_for_a_lighter_one()
    {
        DroppedLines dropped = new();
        IndependentSet set = (SolverCase.Of("ab", "a", "b") with { Weights = [0.9, 0.4, 0.4] }).Solve(log: dropped);
        Assert.Empty(dropped.Pairs);
        Assert.Equal([0], set.Chosen);
    }

    [Fact]
    public void One_of_two_is_dropped_for_the_other()
    {
        DroppedLines dropped = new();
        (SolverCase.Of("a", "a") with { Weights = [0.1, 0.2] }).Solve(log: dropped);
        Assert.Equal([(0, 1)], dropped.Pairs);
    }

    [Fact]
    public void Whoever_is_dropped_conflicts_with_the_other_weighs_no_more_and_is_not_chosen()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            SolverCase one = SolverCase.Random(seed, 1, 40, 15);
            DroppedLines dropped = new();
            IndependentSet set = one.Solve(log: dropped);
            ConflictGraph graph = one.Graph();
            HashSet<int> gone = [];
            foreach ((int line, int by) in dropped.Pairs)
            {
                Assert.DoesNotContain(by, gone);
                Assert.True(gone.Add(line));
                Assert.True(graph.HasEdge(line, by));
                IndependentSetAssert.Near(one.Weights[by], Math.Max(one.Weights[by], one.Weights[line]), one);
                Assert.DoesNotContain(line, set.Chosen);
            }
        }
    }
}

sealed class DroppedLines : IDominanceLog
{
    public List<(int Line, int By)> Pairs { get; } = [];

    public void Dropped(int vertex, int by) => Pairs.Add((vertex, by));
}
