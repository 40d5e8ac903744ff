using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>The sets of sources that make claims together.</summary>
public class SourceSetsTest
{
    [Fact]
    public void Claims_of_the_same_sources_have_one_set()
    {
        Observations data = Observations.From([("a", "i", "x"), ("b", "i", "x"), ("c", "i", "y"), ("b", "j", "p"), ("a", "j", "p"), ("a", "k", "u"), ("b", "k", "u"), ("c", "k", "u")]);
        SourceSets sets = new(new CopyIndex(data, 1));
        Assert.Equal((2, 3), (sets.Count, sets.Claims));
        Assert.Equal([0, -1, 0, 1], Enumerable.Range(0, 4).Select(sets.Of));
        Assert.Equal([0, 1], sets.Members(0).ToArray());
        Assert.Equal([0, 1, 2], sets.Members(1).ToArray());
        Assert.Equal([0, 1], sets.Containing(0).ToArray());
        Assert.Equal([1], sets.Containing(2).ToArray());
        double[] gathered = new double[3];
        sets.Gather([0.1, 0.2, 0.3, 0.4], gathered);
        Assert.Equal([0.1, 0.3], gathered[sets.PlacesOf(0)]);
        Assert.Equal([0.4], gathered[sets.PlacesOf(1)]);
    }

    [Fact]
    public void Who_says_too_little_to_be_in_a_pair_is_in_no_set()
    {
        Observations data = Observations.From([("a", "i", "x"), ("b", "i", "x"), ("b", "j", "p"), ("a", "j", "p"), ("c", "i", "x")]);
        SourceSets sets = new(new CopyIndex(data, 2));
        Assert.Equal([0, 0], new[] { sets.Of(0), sets.Of(1) });
        Assert.Equal([0, 1], sets.Members(0).ToArray());
    }

    [Fact]
    public void Every_claim_is_in_the_set_of_its_sources()
    {
        Observations data = new SyntheticObservations { Sources = 9, Items = 3_000, Count = 12_000, FalseValues = 2, Seed = 3 }.ToObservations();
        CopyIndex index = new(data, 20);
        SourceSets sets = new(index);
        HashSet<string> different = [];
        for (int claim = 0; claim < index.Claims; claim++)
            if (index.SourcesOf(claim).Length < 2)
                Assert.True(sets.Of(claim) < 0);
            else
            {
                Assert.Equal(index.SourcesOf(claim).ToArray(), sets.Members(sets.Of(claim)).ToArray());
                different.Add(string.Join(' ', index.SourcesOf(claim).ToArray()));
            }
        Assert.Equal(different.Count, sets.Count);
        Assert.Equal(Enumerable.Range(0, sets.Count).Sum(set => sets.Members(set).Length), Enumerable.Range(0, index.Candidates.Length).Sum(candidate => sets.Containing(candidate).Length));
    }
}
