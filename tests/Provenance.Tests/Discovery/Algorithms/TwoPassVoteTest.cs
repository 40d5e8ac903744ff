namespace Provenance.Tests.Discovery;

/// <summary>Two passes: abilities counted item by item, then everything decided again.</summary>
public class TwoPassVoteTest
{
    [Fact]
    public void The_clearest_item_is_counted_first_and_then_all_are_decided_by_k_ability_minus_one()
    {
        TruthEstimate found = Small.Data.Discover(new TwoPassVote());
        // i is clear, so x is right: a and b have 2 of 3, c 1 of 3. By these p beats q: a has 3 of 4, c 1 of 4. There are four values.
        Figures.Are([4 * 3 / 4.0 - 1, 4 * 2 / 3.0 - 1, 4 * 1 / 4.0 - 1], found.Weights());
        Assert.Equal((1.0, 1.0), (found.P("i", "x"), found.P("j", "p")));
    }

    [Fact]
    public void The_order_of_the_input_does_not_matter()
    {
        // Taken as they come, the first items would be decided by nobody's record; here the clear ones come first, wherever they stand.
        string[] lines = ["t0: p=cd q=ab", "t1: p=cd q=ab", .. Small.Times(6, "i#: x=abe y=c z=d")];
        TruthEstimate straight = Small.Said(lines).Discover(new TwoPassVote()), turned = Small.Said(lines.Reverse()).Discover(new TwoPassVote());
        Assert.Equal(("q", "q"), (straight["t0"].Value, turned["t0"].Value));
        Assert.All("abcde", source => Figures.Is(straight.WeightOf($"{source}"), turned.WeightOf($"{source}")));
    }

    [Fact]
    public void Who_is_worse_than_chance_votes_against_what_it_says()
    {
        // Two values; a liar is always alone on the clear items, so that its vote is worth less than nothing.
        TruthEstimate found = Small.Said([.. Small.Times(10, "i#: x=abc y=d"), .. Small.Times(10, "k#: y=abc x=d"), "t: x=d y=e"]).Discover(new TwoPassVote());
        Assert.True(found.WeightOf("d") < 0);
        Assert.Equal("y", found["t"].Value);
    }

    [Fact]
    public void Priors_hold_abilities_back()
    {
        double Of(TwoPassVote options, string source) => Small.Data.Discover(options).WeightOf(source);
        Figures.Rise(Of(new TwoPassVote(), "b"), Of(new TwoPassVote { PriorRight = 3 }, "b"));
        Figures.Rise(Of(new TwoPassVote { PriorWrong = 3 }, "b"), Of(new TwoPassVote(), "b"));
        // Many answers beforehand of either sort: all are worth the same.
        Figures.Is(Of(new TwoPassVote { PriorRight = 1e6, PriorWrong = 1e6 }, "a"), Of(new TwoPassVote { PriorRight = 1e6, PriorWrong = 1e6 }, "c"), 1e-5);
    }

    [Fact]
    public void Ranges()
    {
        OptionRange.Is(nameof(TwoPassVote.PriorRight), "(0, 1e6]", number => new TwoPassVote { PriorRight = number });
        OptionRange.Is(nameof(TwoPassVote.PriorWrong), "(0, 1e6]", number => new TwoPassVote { PriorWrong = number });
    }
}
