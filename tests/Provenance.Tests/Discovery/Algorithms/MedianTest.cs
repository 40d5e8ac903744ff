namespace Provenance.Tests.Discovery;

/// <summary>The plain median.</summary>
public class MedianTest
{
    [Fact]
    public void It_is_the_middle_number_and_of_two_the_lower()
    {
        TruthEstimate found = Small.Said("i: 1=a 2=b 9=c", "j: 10=a 4=b", "k: 7=abc 1=d 2=e").Discover(new Median());
        Assert.Equal(("2", "4", "7"), (found["i"].Value, found["j"].Value, found["k"].Value));
    }

    [Fact]
    public void One_gross_error_does_not_move_it() => Assert.Equal("3", Small.Said("i: 2=a 3=b 1000=c").Discover(new Median())["i"].Value);

    [Fact]
    public void The_number_in_the_middle_has_half_of_the_belief_and_its_own_share_of_the_rest()
    {
        TruthEstimate found = Small.Said("i: 1=a 2=b 9=c").Discover(new Median());
        Figures.Are([0.5 + 1 / 6.0, 1 / 6.0, 1 / 6.0], [found.P("i", "2"), found.P("i", "1"), found.P("i", "9")]);
    }

    [Fact]
    public void Ways_to_write_one_number_are_one_number() =>
        Figures.Is(0.5 + 2 / 6.0, new[] { "2", "2.0" }.Sum(value => Small.Said("i: 2=a 2.0=b 9=c").Discover(new Median()).P("i", value)));

    [Fact]
    public void Words_are_voted() => Assert.Equal(new ItemEstimate("i", "x", 2 / 3.0), Small.Data.Discover(new Median())["i"]);
}
