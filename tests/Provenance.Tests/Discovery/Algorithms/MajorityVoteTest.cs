namespace Provenance.Tests.Discovery;

/// <summary>The vote, by hand.</summary>
public class MajorityVoteTest
{
    [Fact]
    public void It_gives_shares_and_tells_of_ties()
    {
        TruthEstimate vote = Small.Data.Discover(new MajorityVote());
        Assert.Equal(new ItemEstimate("i", "x", 2 / 3.0), vote["i"]);
        Assert.Equal(new ItemEstimate("j", "p", 0.5, Tied: 2), vote["j"]);
    }

    [Fact]
    public void A_source_is_as_accurate_as_its_values_are_shared_and_all_weigh_one()
    {
        TruthEstimate vote = Small.Data.Discover(new MajorityVote());
        Figures.Are([(2 / 3.0 + 0.5) / 2, 2 / 3.0, (1 / 3.0 + 0.5) / 2], vote.Sources.Select(source => source.Accuracy));
        Assert.Equal([1, 1, 1], vote.Weights());
    }

    [Fact]
    public void A_source_that_says_two_things_of_an_item_has_two_votes()
    {
        TruthEstimate vote = Small.Said("i: x=ab y=bcd").Discover(new MajorityVote());
        Assert.Equal(("y", 0.6), (vote["i"].Value, vote["i"].Probability));
    }

    [Fact]
    public void It_has_no_iterations() =>
        Assert.Equal(Small.Data.Discover(new MajorityVote { MaxIterations = 1 }).Items, Small.Data.Discover(new MajorityVote { MaxIterations = 50, Tolerance = 1 }).Items);
}
