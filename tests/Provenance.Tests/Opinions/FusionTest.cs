using FsCheck;
using FsCheck.Fluent;
using static Provenance.Tests.Opinions.SomeOpinions;

namespace Provenance.Tests.Opinions;

/// <summary>What every way of fusing opinions keeps, and what some do.</summary>
public class FusionTest
{
    static readonly Dictionary<string, Func<Opinion[], Opinion?>> Rules = new(StringComparer.Ordinal)
    {
        ["cumulative"] = some => Opinion.CumulativeFusion(some),
        ["averaging"] = some => Opinion.AveragingFusion(some),
        ["weighted"] = some => Opinion.WeightedFusion(some),
        ["epistemic"] = some => Opinion.EpistemicFusion(some),
        ["constraint"] = some => Opinion.ConstraintFusion(some),
        ["compromise"] = some => Opinion.CompromiseFusion(some),
    };

    /// <summary>The last two rules take products of uncertainties, and those of the extremes vanish.</summary>
    static Gen<Opinion[]> SomeFor(string rule) => SeveralOfOneBaseRate(rule is "constraint" or "compromise" ? Ordinary : Any);

    [Theory]
    [InlineData("cumulative"), InlineData("averaging"), InlineData("weighted"), InlineData("epistemic"), InlineData("constraint"), InlineData("compromise")]
    public void Every_rule_gives_an_opinion(string rule) =>
        Hold(SomeFor(rule), some => Rules[rule](some) is not Opinion fused ? rule == "constraint" : IsValid(fused));

    [Theory]
    [InlineData("cumulative"), InlineData("averaging"), InlineData("weighted"), InlineData("epistemic"), InlineData("constraint"), InlineData("compromise")]
    public void Order_does_not_matter(string rule) => Hold(SomeFor(rule), some =>
        (Rules[rule](some), Rules[rule]([.. some.Reverse()])) is (Opinion x, Opinion y) ? Same(x, y) : rule == "constraint");

    // Their shares of the mean base rate do not add up to 1 to the last digit in every order.
    [Fact]
    public void Base_rates_of_one_stay_one_in_any_order()
    {
        Opinion[] some = [new(0.2727272727272727, 0, 0.7272727272727273, 1), new(0.5555555555555556, 0, 0.4444444444444444, 1), new(0.8888888888888888, 0, 0.1111111111111111, 1)];
        Opinion[] turned = [.. some.Reverse()];
        Assert.Equal((1.0, 1.0), (Opinion.CumulativeFusion(some).BaseRate, Opinion.CumulativeFusion(turned).BaseRate));
        Assert.True(Same(Opinion.EpistemicFusion(some), Opinion.EpistemicFusion(turned)));
    }

    [Theory]
    [InlineData("cumulative"), InlineData("averaging"), InlineData("weighted"), InlineData("constraint"), InlineData("compromise")]
    public void One_opinion_alone_stays_what_it_is(string rule) => Hold(Any, one => Same(Rules[rule]([one])!.Value, one));

    [Theory]
    [InlineData("cumulative"), InlineData("weighted"), InlineData("constraint")]
    public void One_who_knows_nothing_changes_nothing(string rule) => Hold(SomeFor(rule), some =>
        (Rules[rule](some), Rules[rule]([.. some, Opinion.Vacuous(some[0].BaseRate)])) is (Opinion x, Opinion y) ? SameMasses(x, y) : rule == "constraint");

    [Fact]
    public void One_who_knows_nothing_compromises_with_one_other_but_breaks_a_consensus()
    {
        Hold(Ordinary, one => Same(Opinion.CompromiseFusion(one, Opinion.Vacuous(one.BaseRate)), one));
        Opinion agreed = new(0.4, 0.1, 0.5), dissent = new(0.4, 0.3, 0.3);
        Assert.False(SameMasses(Opinion.CompromiseFusion(agreed, dissent, Opinion.Vacuous()), Opinion.CompromiseFusion(agreed, dissent), 0.01));
    }

    [Theory]
    [InlineData("averaging"), InlineData("weighted"), InlineData("compromise")]
    public void Saying_it_twice_adds_nothing(string rule) => Hold(Any, one => Same(Rules[rule]([one, one])!.Value, one));

    [Fact]
    public void Cumulative_fusion_adds_evidence() => Hold(Several(Uncertain), some =>
    {
        double support = some.Sum(one => one.ToEvidence().Support), opposition = some.Sum(one => one.ToEvidence().Opposition);
        return SameMasses(Opinion.CumulativeFusion(some), Opinion.FromEvidence(support, opposition));
    });

    [Fact]
    public void Averaging_fusion_averages_evidence() => Hold(Several(Uncertain), some =>
    {
        double support = some.Average(one => one.ToEvidence().Support), opposition = some.Average(one => one.ToEvidence().Opposition);
        return SameMasses(Opinion.AveragingFusion(some), Opinion.FromEvidence(support, opposition));
    });

    [Fact]
    public void Cumulative_fusion_is_associative() => Hold(Several(Uncertain).Where(some => some.Length > 2), some =>
        Same(Opinion.CumulativeFusion(some), some.Aggregate((x, y) => Opinion.CumulativeFusion(x, y)), 1e-7));

    [Fact]
    public void Constraint_fusion_is_associative() => Hold(Several(Uncertain), some => SameMasses(
        Opinion.ConstraintFusion(some)!.Value, some.Aggregate((x, y) => Opinion.ConstraintFusion(x, y)!.Value)));

    [Fact]
    public void Averaging_fusion_is_not_associative()
    {
        Opinion x = new(0.8, 0, 0.2), y = new(0, 0.5, 0.5), z = new(0.1, 0.1, 0.8);
        Opinion folded = Opinion.AveragingFusion(Opinion.AveragingFusion(x, y), z);
        Assert.False(SameMasses(Opinion.AveragingFusion(x, y, z), folded, 0.01));
    }

    [Fact]
    public void Ordinary_opinions_do_not_count_beside_dogmatic_ones() => Hold(Several(Uncertain), some =>
    {
        Opinion[] all = [.. some, new(1, 0, 0), new(0, 1, 0), new(0, 1, 0)];
        Opinion third = new(1 / 3.0, 2 / 3.0, 0);
        return SameMasses(Opinion.CumulativeFusion(all), third) && SameMasses(Opinion.AveragingFusion(all), third) && SameMasses(Opinion.WeightedFusion(all), third);
    });

    [Fact]
    public void The_dogmatic_limit_is_approached() => Hold(Several(Uncertain), some =>
    {
        Opinion[] near = [.. some, new(1 - 1e-13, 0, 1e-13), new(0, 1 - 1e-13, 1e-13)], at = [.. some, new(1, 0, 0), new(0, 1, 0)];
        return SameMasses(Opinion.CumulativeFusion(near), Opinion.CumulativeFusion(at), 1e-6)
            && SameMasses(Opinion.AveragingFusion(near), Opinion.AveragingFusion(at), 1e-6);
    });

    [Fact]
    public void What_was_fused_can_be_taken_out_again() => Hold(Uncertain.Two().Where(pair => pair.Item2.Uncertainty < 1), pair =>
        Opinion.CumulativeFusion(pair.Item1, pair.Item2).Without(pair.Item2) is Opinion rest
        && SameMasses(rest, pair.Item1, 1e-7)
        && (pair.Item1.IsVacuous || Math.Abs(rest.BaseRate - pair.Item1.BaseRate) < 1e-7));

    [Fact]
    public void What_was_never_in_cannot_be_taken_out()
    {
        Assert.Null(new Opinion(0.1, 0, 0.9).Without(new Opinion(0, 0.2, 0.8)));
        Assert.Null(new Opinion(0.5, 0, 0.5).Without(new Opinion(1, 0, 0)));
        Assert.Null(new Opinion(0.5, 0, 0.5, 0.1).Without(new Opinion(0.3, 0, 0.7, 0.9)));
    }

    [Fact]
    public void A_thousand_opinions_in_conflict_still_have_a_value()
    {
        Opinion[] some = [.. Enumerable.Repeat(new Opinion(0.4, 0.4, 0.2), 1000), .. Enumerable.Repeat(new Opinion(0.5, 0.3, 0.2), 1000)];
        Assert.All(Rules.Values, rule => Assert.True(IsValid(rule(some)!.Value)));
        Opinion half = Opinion.CompromiseFusion([.. Enumerable.Repeat(new Opinion(0.5, 0, 0.5), 2000), new Opinion(0, 0.5, 0.5)]);
        Assert.Equal(1, half.Belief + half.Disbelief + half.Uncertainty, 9);
        Assert.True(half.Disbelief > 0);
    }

    [Fact]
    public void Total_conflict_has_no_constraint_fusion() => Assert.Null(Opinion.ConstraintFusion(new Opinion(1, 0, 0), new Opinion(0, 1, 0)));

    [Fact]
    public void Compromise_needs_one_base_rate() =>
        Assert.Throws<ArgumentException>(() => Opinion.CompromiseFusion(new Opinion(0.5, 0, 0.5, 0.1), new Opinion(0.5, 0, 0.5, 0.2)));

    [Theory]
    [InlineData("cumulative"), InlineData("averaging"), InlineData("weighted"), InlineData("epistemic"), InlineData("constraint"), InlineData("compromise")]
    public void Nothing_cannot_be_fused(string rule) => Assert.Throws<ArgumentException>(() => Rules[rule]([]));
}
