using Provenance.Lineage;

namespace Provenance.Tests.Lineage;

/// <summary>The set that is at hand where nothing better can be afforded.</summary>
public class GreedySetTest
{
    [Fact]
    public void Next_is_always_what_weighs_most_for_what_it_rules_out()
    {
        for (int seed = 0; seed < 40; seed++)
        {
            Random random = new(seed);
            int count = random.Next(1, 100);
            ConflictGraph graph = new(count);
            for (int i = 0; i < count; i++)
                for (int j = 0; j < i; j++)
                    if (random.NextDouble() < 0.1)
                        graph.AddEdge(i, j);
            long[] units = [.. Enumerable.Range(0, count).Select(_ => (long)random.Next(1, 10))];
            // What was there before is of no account.
            ulong[] chosen = [.. Enumerable.Repeat(ulong.MaxValue, graph.Words)];
            long total = GreedySet.Find(graph, units, chosen);
            int[] expected = [.. Plain(graph, units).Order()];
            Assert.Equal(expected, ((ReadOnlySpan<ulong>)chosen).ToVertices());
            Assert.Equal(expected.Sum(vertex => units[vertex]), total);
        }
    }

    static IEnumerable<int> Plain(ConflictGraph graph, long[] units)
    {
        List<int> live = [.. Enumerable.Range(0, graph.Count)];
        while (live.Count > 0)
        {
            // The first of equals.
            int pick = live.MaxBy(vertex => units[vertex] / (1.0 + live.Count(other => graph.HasEdge(vertex, other))));
            yield return pick;
            live.RemoveAll(vertex => vertex == pick || graph.HasEdge(vertex, pick));
        }
    }
}
