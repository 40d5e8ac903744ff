using FsCheck.Fluent;
using static Provenance.Tests.Opinions.SomeOpinions;

namespace Provenance.Tests.Opinions;

/// <summary>Opinions over more than two values.</summary>
public class MultinomialOpinionTest
{
    [Fact]
    public void Over_two_values_fusion_is_what_it_is_for_binomial_opinions() => Hold(Several(Any), some =>
    {
        MultinomialOpinion[] many = [.. some.Select(MultinomialOpinion.Of)];
        return Agree(MultinomialOpinion.CumulativeFusion(many), Opinion.CumulativeFusion(some))
            && Agree(MultinomialOpinion.AveragingFusion(many), Opinion.AveragingFusion(some))
            && Agree(MultinomialOpinion.WeightedFusion(many), Opinion.WeightedFusion(some));
    });

    [Fact]
    public void Over_two_values_uncertainty_is_maximised_as_it_is_for_binomial_opinions() => Hold(Several(Ordinary), some =>
        Agree(MultinomialOpinion.EpistemicFusion([.. some.Select(MultinomialOpinion.Of)]), Opinion.EpistemicFusion(some)));

    [Fact]
    public void Two_witnesses_of_rival_numbers_leave_the_third_number_open()
    {
        MultinomialOpinion fused = MultinomialOpinion.CumulativeFusion(
            MultinomialOpinion.Create([0.6, 0, 0], 0.4), MultinomialOpinion.Create([0, 0.6, 0], 0.4));
        Assert.Equal([0.375, 0.375, 0.0], fused.Beliefs, (x, y) => Math.Abs(x - y) < 1e-12);
        Assert.Equal(0.25, fused.Uncertainty, 12);
        Assert.Equal([11 / 24.0, 11 / 24.0, 2 / 24.0], fused.Probabilities, (x, y) => Math.Abs(x - y) < 1e-12);
    }

    [Fact]
    public void What_is_no_opinion_is_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => MultinomialOpinion.Create([1], 0));
        Assert.ThrowsAny<ArgumentException>(() => MultinomialOpinion.Create([0.5, 0.6], 0.1));
        Assert.ThrowsAny<ArgumentException>(() => MultinomialOpinion.Create([0.5, double.NaN], 0.5));
        Assert.ThrowsAny<ArgumentException>(() => MultinomialOpinion.Create([0.5, 0.4], 0.1, [0.5, 0.4]));
        Assert.ThrowsAny<ArgumentException>(() => MultinomialOpinion.Create([0.5, 0.4], 0.1, [1]));
    }

    [Fact]
    public void Opinions_over_different_values_do_not_fuse()
    {
        MultinomialOpinion two = MultinomialOpinion.Create([0.5, 0.3], 0.2), three = MultinomialOpinion.Create([0.5, 0.3, 0], 0.2);
        Assert.Throws<ArgumentException>(() => MultinomialOpinion.CumulativeFusion(two, three));
        Assert.Throws<ArgumentException>(() => MultinomialOpinion.CumulativeFusion());
        Assert.Throws<ArgumentException>(() => two.Deduce(two));
        Assert.Throws<ArgumentException>(() => two.Deduce(two, three));
    }

    static bool Agree(MultinomialOpinion many, Opinion two) =>
        Same(new Opinion(many.Beliefs[0], many.Beliefs[1], many.Uncertainty, many.BaseRates[0]), two, 1e-9);
}
