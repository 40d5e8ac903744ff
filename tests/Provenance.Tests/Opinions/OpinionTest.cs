using FsCheck.Fluent;
using static Provenance.Tests.Opinions.SomeOpinions;

namespace Provenance.Tests.Opinions;

/// <summary>Making opinions, their evidence, composing and discounting them.</summary>
public class OpinionTest
{
    [Theory]
    [InlineData(0.5, 0.3, 0.3, 0.5)]
    [InlineData(0.5, 0.3, 0.2 + 3e-9, 0.5)]
    [InlineData(-0.1, 0.6, 0.5, 0.5)]
    [InlineData(1.1, -0.1, 0, 0.5)]
    [InlineData(0.2, 0.3, 0.5, 1.5)]
    [InlineData(0.2, 0.3, 0.5, double.NaN)]
    [InlineData(double.NaN, 0.3, 0.5, 0.5)]
    public void What_is_no_opinion_is_refused(double b, double d, double u, double a) => Assert.ThrowsAny<ArgumentException>(() => Opinion.Create(b, d, u, a));

    [Theory]
    [InlineData(0.1, 0.2, 0.7)]
    [InlineData(1, 0, 0)]
    [InlineData(0.3, 0.3, 0.4 + 5e-10)]
    public void What_sums_to_one_but_for_rounding_is_an_opinion(double b, double d, double u) =>
        Assert.Equal(new Opinion(b, d, u, 0.25), Opinion.Create(b, d, u, 0.25));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, double.NaN)]
    [InlineData(double.PositiveInfinity, 0)]
    [InlineData(double.MaxValue, double.MaxValue)]
    public void Evidence_is_finite_and_not_negative(double r, double s) => Assert.Throws<ArgumentOutOfRangeException>(() => Opinion.FromEvidence(r, s));

    [Fact]
    public void Evidence_goes_there_and_back() => Hold(Uncertain, opinion =>
    {
        (double support, double opposition) = opinion.ToEvidence();
        return Same(Opinion.FromEvidence(support, opposition, opinion.BaseRate), opinion, 1e-12);
    });

    [Fact]
    public void Certainty_is_infinite_evidence()
    {
        Assert.Equal((double.PositiveInfinity, 0), new Opinion(1, 0, 0).ToEvidence());
        Assert.Equal((double.PositiveInfinity, double.PositiveInfinity), new Opinion(0.4, 0.6, 0).ToEvidence());
        Assert.Equal((double.PositiveInfinity, 1), new Opinion(1, 0, 0).ToBeta());
    }

    [Fact]
    public void The_mean_of_the_Beta_distribution_is_the_projected_probability() => Hold(Uncertain, opinion =>
    {
        (double alpha, double beta) = opinion.ToBeta();
        return Math.Abs(alpha / (alpha + beta) - opinion.Probability) < 1e-12;
    });

    [Fact]
    public void Maximising_uncertainty_keeps_the_probability_and_leaves_one_side() => Hold(Any, opinion =>
    {
        Opinion most = opinion.MaximiseUncertainty();
        return IsValid(most) && Math.Abs(most.Probability - opinion.Probability) < 1e-9 && most.Uncertainty >= opinion.Uncertainty - 1e-12
            && Math.Min(most.Belief, most.Disbelief) == 0;
    });

    [Fact]
    public void The_opposite_of_the_opposite_is_the_same() => Hold(Any, opinion =>
        Same(opinion.Complement().Complement(), opinion, 1e-15) && Math.Abs(opinion.Complement().Probability - (1 - opinion.Probability)) < 1e-12);

    [Fact]
    public void Products_multiply_probabilities() => Hold(Any.Two(), pair =>
    {
        Opinion both = pair.Item1.Multiply(pair.Item2), either = pair.Item1.Comultiply(pair.Item2);
        double p = pair.Item1.Probability, q = pair.Item2.Probability;
        return IsValid(both) && IsValid(either) && Same(both, pair.Item2.Multiply(pair.Item1), 1e-12)
            && Math.Abs(both.Probability - p * q) < 1e-9 && Math.Abs(either.Probability - (p + q - p * q)) < 1e-9;
    });

    [Fact]
    public void Sums_add_probabilities()
    {
        Opinion sum = new Opinion(0.3, 0.2, 0.5, 0.3).Add(new Opinion(0.1, 0.2, 0.7, 0.1));
        Assert.Equal(0.45 + 0.17, sum.Probability, 12);
        Assert.Throws<ArgumentException>(() => new Opinion(0.9, 0, 0.1, 0.3).Add(new Opinion(0.3, 0, 0.7, 0.3)));
        Assert.Throws<ArgumentException>(() => Opinion.Vacuous(0.6).Add(Opinion.Vacuous(0.6)));
    }

    [Theory]
    [InlineData(Discounting.ProbabilitySensitive), InlineData(Discounting.UncertaintyFavouring), InlineData(Discounting.OppositeBelief)]
    public void Discounting_never_adds_certainty(Discounting rule) => Hold(Any.Two(), pair =>
    {
        Opinion discounted = pair.Item1.Discount(pair.Item2, rule);
        return IsValid(discounted) && discounted.Uncertainty >= pair.Item1.Uncertainty - 1e-12 && discounted.BaseRate == pair.Item1.BaseRate
            && Same(pair.Item1.Discount(new Opinion(1, 0, 0), rule), pair.Item1, 1e-12);
    });

    [Fact]
    public void Distrust_turns_a_message_round_only_where_asked_to()
    {
        Opinion said = new(0.8, 0, 0.2), liar = new(0, 1, 0);
        Assert.Equal(Opinion.Vacuous(), said.Discount(liar));
        Assert.Equal(Opinion.Vacuous(), said.Discount(liar, Discounting.UncertaintyFavouring));
        Assert.Equal(new Opinion(0, 0.8, 0.2), said.Discount(liar, Discounting.OppositeBelief));
        Assert.Throws<ArgumentOutOfRangeException>(() => said.Discount(liar, (Discounting)7));
    }

    [Fact]
    public void A_path_of_trust_is_the_product_and_not_the_fold() => Hold(Several(Any), path =>
    {
        Opinion said = new(0.7, 0.1, 0.2, 0.4), along = said.DiscountAlong(path);
        double product = path.Aggregate(1.0, (trust, edge) => trust * edge.Probability);
        return Math.Abs(along.Belief - product * 0.7) < 1e-12 && Math.Abs(along.Disbelief - product * 0.1) < 1e-12 && IsValid(along);
    });

    [Fact]
    public void A_fold_of_trust_lets_base_rates_in()
    {
        Opinion said = new(1, 0, 0), trust = new(0.5, 0.2, 0.3, 0.4);
        Assert.NotEqual(said.DiscountAlong(trust, trust).Belief, said.Discount(trust.Discount(trust)).Belief, 3);
        Assert.Equal(said, said.DiscountAlong());
    }

    [Fact]
    public void Scaling_evidence_distributes_over_cumulative_fusion() => Hold(
        from pair in Uncertain.Two()
        from factor in Gen.Elements(0, 0.3, 1)
        select (pair, factor),
        it => SameMasses(
            Opinion.CumulativeFusion(it.pair.Item1, it.pair.Item2).ScaleEvidence(it.factor),
            Opinion.CumulativeFusion(it.pair.Item1.ScaleEvidence(it.factor), it.pair.Item2.ScaleEvidence(it.factor))));

    [Fact]
    public void A_part_of_infinite_evidence_is_infinite_and_none_of_it_is_none()
    {
        Assert.Equal(new Opinion(1, 0, 0), new Opinion(1, 0, 0).ScaleEvidence(0.5));
        Assert.Equal(Opinion.Vacuous(), new Opinion(1, 0, 0).ScaleEvidence(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Opinion.Vacuous().ScaleEvidence(1.5));
    }

    [Fact]
    public void Conflict_needs_two_that_are_sure() => Hold(Any.Two(), pair =>
    {
        double conflict = pair.Item1.ConflictWith(pair.Item2);
        return conflict is >= 0 and <= 1 && conflict == pair.Item2.ConflictWith(pair.Item1) && pair.Item1.ConflictWith(Opinion.Vacuous()) == 0;
    });
}
