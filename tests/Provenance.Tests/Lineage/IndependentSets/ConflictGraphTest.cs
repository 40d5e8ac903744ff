using Provenance.Lineage;

namespace Provenance.Tests.Lineage;

public class ConflictGraphTest
{
    [Fact]
    public void An_edge_goes_both_ways()
    {
        ConflictGraph graph = new(130);
        graph.AddEdge(3, 128);
        graph.AddEdge(3, 64);
        graph.AddEdge(128, 3);
        Assert.True(graph.HasEdge(3, 128) && graph.HasEdge(128, 3));
        Assert.False(graph.HasEdge(64, 128));
        Assert.Equal([64, 128], graph.Neighbours(3).ToVertices());
        Assert.Equal(2, graph.Neighbours(3).Size());
    }

    [Fact]
    public void What_cannot_be_an_edge_is_refused()
    {
        ConflictGraph graph = new(3);
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.AddEdge(1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.AddEdge(0, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.AddEdge(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConflictGraph(-1));
    }

    [Fact]
    public void A_graph_that_was_reset_is_empty()
    {
        ConflictGraph graph = new(100);
        graph.AddEdge(0, 99);
        graph.Reset(70);
        Assert.Equal(70, graph.Count);
        Assert.All(Enumerable.Range(0, 70), v => Assert.Equal(0, graph.Neighbours(v).Size()));
    }

    [Fact]
    public void A_part_keeps_its_edges_under_its_own_numbers()
    {
        ConflictGraph graph = new(100);
        graph.AddEdge(10, 90);
        graph.AddEdge(10, 50);
        ConflictGraph part = graph.Induced([90, 10, 7]);
        Assert.Equal(3, part.Count);
        Assert.True(part.HasEdge(0, 1));
        Assert.False(part.HasEdge(1, 2) || part.HasEdge(0, 2));
    }

    [Fact]
    public void Lines_that_share_a_factor_are_joined()
    {
        for (int seed = 0; seed < 100; seed++)
        {
            SolverCase one = SolverCase.Random(seed, 1, 80, 30, 3, 0);
            ConflictGraph graph = one.Graph();
            for (int i = 0; i < one.Count; i++)
                for (int j = 0; j < one.Count; j++)
                    Assert.Equal(i != j && one.Factors[i].Intersect(one.Factors[j]).Any(), graph.HasEdge(i, j));
        }
    }

    [Fact]
    public void Factors_are_kept_as_given_and_forgotten_on_request()
    {
        FactorIncidence factors = new();
        for (int i = 0; i < 40; i++)
            factors.Add([i, i + 1], i % 2 == 0);
        Assert.Equal([39, 40], factors.FactorsOf(39).ToArray());
        Assert.True(factors.HasOtherEdges(38) && !factors.HasOtherEdges(39));
        factors.MarkOtherEdges(39);
        Assert.True(factors.HasOtherEdges(39));
        Assert.Throws<ArgumentOutOfRangeException>(() => factors.MarkOtherEdges(40));
        factors.Clear();
        factors.Add([5]);
        factors.Add([]);
        Assert.Equal(2, factors.Count);
        Assert.Equal([5], factors.FactorsOf(0).ToArray());
        Assert.Empty(factors.FactorsOf(1).ToArray());
    }

    [Fact]
    public void Components_come_smallest_first()
    {
        SolverCase one = SolverCase.Of("ab", "cd", "bc", "x", "y", "yz");
        List<int[]> components = Components.Split(one.Graph(), [0b111111]);
        Assert.Equal([[3], [4, 5], [0, 1, 2]], components);
    }
}
