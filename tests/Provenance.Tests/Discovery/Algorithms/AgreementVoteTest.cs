namespace Provenance.Tests.Discovery;

/// <summary>The vote weighed by agreement with it.</summary>
public class AgreementVoteTest
{
    [Fact]
    public void A_source_weighs_its_share_of_leading_claims_and_tied_leaders_share_the_credit()
    {
        TruthEstimate once = Small.Data.Discover(new AgreementVote());
        // x leads i, p and q are tied: a has (1 + 1/2) of 2, b 1 of 1, c (0 + 1/2) of 2.
        double a = 0.75, b = 1, c = 0.25;
        Figures.Are([a, b, c], once.Weights());
        Figures.Are([(a + b) / (a + b + c), a / (a + c)], [once.P("i", "x"), once.P("j", "p")]);
    }

    [Fact]
    public void A_second_round_goes_by_the_leaders_of_the_first()
    {
        // Now x and p lead: c is never right, and weighs nothing.
        TruthEstimate twice = Small.Data.Discover(new AgreementVote { MaxIterations = 2 });
        Figures.Are([1, 1, 0], twice.Weights());
        Assert.Equal((1.0, 1.0), (twice.P("i", "x"), twice.P("j", "p")));
    }

    [Fact]
    public void What_is_tied_in_the_vote_goes_to_those_who_agree_elsewhere()
    {
        Observations data = Small.Said(["tie: p=cd q=ab", .. Small.Times(3, "i#: x=abe y=cd")]);
        Assert.Equal(2, data.Discover(new MajorityVote())["tie"].Tied);
        Assert.Equal(("q", 1), (data.Discover(new AgreementVote())["tie"].Value, data.Discover(new AgreementVote())["tie"].Tied));
    }

    [Fact]
    public void One_round_is_the_default() => Assert.Equal((1, 1), (new AgreementVote().MaxIterations, Small.Data.Discover(new AgreementVote()).Iterations));
}
