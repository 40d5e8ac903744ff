namespace Provenance.Tests.Discovery;

/// <summary>The plain mean.</summary>
public class MeanTest
{
    [Fact]
    public void It_is_the_mean_of_the_numbers_given_each_as_often_as_it_is_given()
    {
        TruthEstimate found = Small.Said("i: 1=a 2=b 9=c", "j: 1=ab 4=c").Discover(new Mean());
        Assert.Equal((4.0, 2.0), (found["i"].Number, found["j"].Number));
        Assert.Equal("4", found["i"].Value);
    }

    [Fact]
    public void One_gross_error_moves_it() => Assert.Equal(335.0, Small.Said("i: 2=a 3=b 1000=c").Discover(new Mean())["i"].Number);

    [Fact]
    public void Words_are_voted_and_so_is_an_item_that_anybody_gives_a_word_to()
    {
        TruthEstimate found = Small.Said("i: x=ab y=c", "j: 1=a 2=bc NaN=d").Discover(new Mean());
        Assert.Equal(("x", 2 / 3.0, "2", 0.5), (found["i"].Value, found["i"].Probability, found["j"].Value, found["j"].Probability));
        Assert.Null(found["j"].Number);
    }

    [Fact]
    public void Classes_written_as_digits_are_words() =>
        Assert.Equal("3", Small.Said([.. Small.Times(10, "i#: 3=ab 1=c"), .. Small.Times(10, "j#: 1=ab 3=c")]).Discover(new Mean())["i0"].Value);
}
