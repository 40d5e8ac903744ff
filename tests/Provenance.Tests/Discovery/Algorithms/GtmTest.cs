namespace Provenance.Tests.Discovery;

/// <summary>Numbers with a variance a source, by section 3 and algorithm 1 of Zhao and Han.</summary>
public class GtmTest
{
    static readonly Observations Data = Small.Said("i: 1=a 2=b 6=c");

    [Fact]
    public void Two_iterations()
    {
        // Median 2, variance 14/3: scores -1, 0 and 4 over its root. All variances begin at beta / (alpha + 1) = 10/11.
        double deviation = Math.Sqrt(14 / 3.0);
        double[] scores = [-1 / deviation, 0, 4 / deviation], variances = [10 / 11.0, 10 / 11.0, 10 / 11.0];
        for (int iteration = 1; iteration <= 2; iteration++)
        {
            (double truth, double variance) = Truth();
            for (int s = 0; s < 3; s++)
                variances[s] = (2 * 10 + Math.Pow(scores[s] - truth, 2) + variance) / (2 * (10 + 1) + 1);
            TruthEstimate found = Data.Discover(new Gtm { MaxIterations = iteration });
            Figures.Are([.. variances.Select(of => 1 / of)], found.Weights());
            Figures.Is(2 + deviation * Truth().Mean, found["i"].Number!.Value);
        }

        // The prior of a truth is N(0, 1).
        (double Mean, double Variance) Truth() => variances.Sum(of => 1 / of) is var precision
            ? (scores.Zip(variances, (score, of) => score / of).Sum() / (precision + 1), 1 / (precision + 1)) : default;
    }

    // a is near the middle on all items, c is not; on the last one they differ.
    static readonly Observations Noisy = Small.Said([.. Small.Times(12, "i#: 10=a 11=b 14=c 9=d 12=e"), "t: 20=a 30=c"]);

    [Fact]
    public void Who_scatters_has_a_larger_variance_and_less_of_the_mean()
    {
        TruthEstimate found = Noisy.Discover(new Gtm());
        Figures.Rise(found.WeightOf("c"), found.WeightOf("a"));
        Figures.Rise(20, found["t"].Number!.Value, 25);
    }

    [Fact]
    public void The_shape_counts_claims_beforehand_and_the_scale_their_variance()
    {
        double Ratio(Gtm options) => Noisy.Discover(options) is var found ? found.WeightOf("a") / found.WeightOf("c") : 0;
        Figures.Rise(1, Ratio(new Gtm { Shape = 1000, Scale = 1000 }), Ratio(new Gtm()), Ratio(new Gtm { Shape = 1, Scale = 1 }));
        Figures.Rise(Noisy.Discover(new Gtm { Scale = 100 }).WeightOf("a"), Noisy.Discover(new Gtm()).WeightOf("a"));
        Figures.Rise(Noisy.Discover(new Gtm()).WeightOf("a"), Noisy.Discover(new Gtm { Shape = 100 }).WeightOf("a"));
    }

    [Fact]
    public void Truths_stay_with_the_median_where_their_variance_is_small()
    {
        double Of(double variance) => Data.Discover(new Gtm { TruthVariance = variance })["i"].Number!.Value;
        Figures.Rise(2, Of(0.01), Of(1), Of(100), 3);
    }

    [Fact]
    public void Outliers_are_taken_out_until_none_is_left()
    {
        // 100 is 2.9 deviations off the median; without it 9 is 2.7 off.
        Observations data = Small.Said("i: 1=abcde 9=f 100=g");
        Assert.Equal(1, data.Discover(new Gtm())["i"].Number);
        Figures.Rise(1, data.Discover(new Gtm { OutlierDeviations = 2.7 })["i"].Number!.Value);
    }

    [Fact]
    public void Words_are_passed_over_and_an_item_of_nothing_else_is_voted()
    {
        TruthEstimate found = Small.Said("i: 1=a 3=b unknown=c", "w: x=ab y=c").Discover(new Gtm());
        Assert.Equal(0, found.P("i", "unknown"));
        Figures.Rise(1 - 1e-6, found["i"].Number!.Value, 3);
        Assert.Equal(("x", 2 / 3.0), (found["w"].Value, found["w"].Probability));
        Assert.NotNull(new Gtm().Unsuitable(Small.Data));
    }

    [Fact]
    public void Ranges()
    {
        OptionRange.Is(nameof(Gtm.Shape), "(0, 1e9]", number => new Gtm { Shape = number });
        OptionRange.Is(nameof(Gtm.Scale), "(0, 1e9]", number => new Gtm { Scale = number });
        OptionRange.Is(nameof(Gtm.TruthVariance), "(0, 1e9]", number => new Gtm { TruthVariance = number });
        OptionRange.Is(nameof(Gtm.OutlierDeviations), "(0, 1e9]", number => new Gtm { OutlierDeviations = number });
    }
}
