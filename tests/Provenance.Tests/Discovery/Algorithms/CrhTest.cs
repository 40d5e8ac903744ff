namespace Provenance.Tests.Discovery;

/// <summary>Weights by loss, words and numbers together, by the formulas of Li and others, section 2.</summary>
public class CrhTest
{
    [Fact]
    public void One_iteration_on_words()
    {
        // Of three with two values each: a is wrong half a time of two (a tie), b never, c one and a half times of two.
        double a = -Math.Log(0.25 / 0.75), b = -Math.Log(1e-7 / 0.75), c = 0;
        TruthEstimate once = Small.Data.Discover(new Crh { MaxIterations = 1 });
        Figures.Are([a, b, c], once.Weights(), 1e-6);
        Figures.Are([1, 1], [once.P("i", "x"), once.P("j", "p")], 1e-6);
    }

    [Fact]
    public void One_iteration_on_numbers()
    {
        // Median 2, deviation of 1, 2 and 6 the root of 14/3: errors of 1, 0 and 4 deviations' parts. The weighted median stays with 2.
        double deviation = Math.Sqrt(14 / 3.0), a = -Math.Log(1 / deviation / (4 / deviation)), b = -Math.Log(1e-7 / (4 / deviation));
        TruthEstimate once = Small.Said("i: 1=a 2=b 6=c").Discover(new Crh { MaxIterations = 1 });
        Figures.Are([a, b, 0], once.Weights(), 1e-6);
        Assert.Equal("2", once["i"].Value);
    }

    [Fact]
    public void The_weighted_median_is_the_first_number_with_half_of_the_weight_at_or_below_it()
    {
        // Three small ones agree on many words; b and c do not, and together give the larger numbers.
        TruthEstimate found = Small.Said([.. Small.Times(9, "w#: x=ade y=b z=c"), "n: 5=a 7=b 9=c"]).Discover(new Crh());
        Assert.Equal("5", found["n"].Value);
        Assert.Equal("7", Small.Said("n: 5=a 7=b 9=c").Discover(new Median())["n"].Value);
    }

    [Fact]
    public void Who_is_far_off_in_numbers_loses_in_words()
    {
        string[] words = ["w: p=c q=a"], numbers = ["n: 10=a 11=b 300=c", "m: 5=a 5=b 70=c"];
        Assert.Equal(2, Small.Said(words).Discover(new Crh())["w"].Tied);
        Assert.Equal(("q", 1), Small.Said([.. words, .. numbers]).Discover(new Crh())["w"] is var item ? (item.Value, item.Tied) : default);
    }

    [Fact]
    public void Summed_losses_favour_who_says_little_and_means_do_not()
    {
        // Large is wrong twice in twenty claims, small once in its only one.
        Observations data = Small.Said([.. Small.Times(18, "i#: x=abL"), "j: x=ab y=L", "k: x=ab y=L", "l: x=ab y=s"]);
        TruthEstimate mean = data.Discover(new Crh { MaxIterations = 1 }), sum = data.Discover(new Crh { MaxIterations = 1, PerClaim = false });
        Figures.Are([Math.Log(10), 0], [mean.WeightOf("L"), mean.WeightOf("s")], 1e-6);
        Figures.Are([0, Math.Log(2)], [sum.WeightOf("L"), sum.WeightOf("s")], 1e-6);
    }
}
