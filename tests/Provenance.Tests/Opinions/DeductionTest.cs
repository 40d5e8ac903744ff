using FsCheck;
using FsCheck.Fluent;
using static Provenance.Tests.Opinions.SomeOpinions;

namespace Provenance.Tests.Opinions;

/// <summary>From condition to consequence.</summary>
public class DeductionTest
{
    static readonly Gen<(Opinion X, Opinion IfTrue, Opinion IfFalse)> Three =
        from some in Any.ArrayOf(3)
        select (some[0], some[1], some[2]);

    [Fact]
    public void What_is_deduced_is_an_opinion_of_the_right_probability() => Hold(Three, it =>
    {
        Opinion y = it.X.Deduce(it.IfTrue, it.IfFalse);
        double whenTrue = it.IfTrue.Belief + y.BaseRate * it.IfTrue.Uncertainty, whenFalse = it.IfFalse.Belief + y.BaseRate * it.IfFalse.Uncertainty;
        return IsValid(y) && Math.Abs(y.Probability - (it.X.Probability * whenTrue + (1 - it.X.Probability) * whenFalse)) < 1e-9;
    });

    [Fact]
    public void A_certain_condition_gives_its_conditional() => Hold(Three, it =>
        SameMasses(new Opinion(1, 0, 0, it.X.BaseRate).Deduce(it.IfTrue, it.IfFalse), it.IfTrue)
        && SameMasses(new Opinion(0, 1, 0, it.X.BaseRate).Deduce(it.IfTrue, it.IfFalse), it.IfFalse));

    [Fact]
    public void An_unknown_condition_gives_the_base_rate() => Hold(Three, it =>
    {
        Opinion y = Opinion.Vacuous(it.X.BaseRate).Deduce(it.IfTrue, it.IfFalse);
        return Math.Abs(y.Probability - y.BaseRate) < 1e-9;
    });

    [Fact]
    public void One_to_one_conditionals_give_the_condition_back() => Hold(Any.Where(x => x.BaseRate is > 0 and < 1), x =>
        Same(x.Deduce(new Opinion(1, 0, 0), new Opinion(0, 1, 0)), x));

    [Fact]
    public void Vacuous_conditionals_leave_their_own_base_rates()
    {
        Opinion y = new Opinion(0.6, 0.2, 0.2, 0.5).Deduce(Opinion.Vacuous(0.2), Opinion.Vacuous(0.6));
        Assert.True(Same(y, Opinion.Vacuous(0.4)), y.ToString());
    }

    [Fact]
    public void The_older_rule_gives_the_same_where_belief_and_disbelief_differ_in_opposite_directions() => Hold(Three.Where(it =>
        (it.IfTrue.Belief - it.IfFalse.Belief) * (it.IfTrue.Disbelief - it.IfFalse.Disbelief) < 0 && it.X.BaseRate is > 0 and < 1), it =>
    {
        Opinion y = it.X.Deduce(it.IfTrue, it.IfFalse);
        return SameMasses(it.X.DeduceByCases(it.IfTrue, it.IfFalse, y.BaseRate), y);
    });

    [Fact]
    public void The_older_rule_is_the_bare_mixture_otherwise()
    {
        Opinion y = Opinion.Vacuous(0.8).DeduceByCases(new Opinion(0.4, 0.5, 0.1), new Opinion(0, 0.4, 0.6), 0.4);
        Assert.True(SameMasses(y, new Opinion(0.32, 0.48, 0.2)), y.ToString());
        Opinion newer = Opinion.Vacuous(0.8).Deduce(new Opinion(0.4, 0.5, 0.1), new Opinion(0, 0.4, 0.6));
        Assert.True(SameMasses(newer, new Opinion(4 / 15.0, 0.4, 1 / 3.0)), newer.ToString());
        Assert.Equal(y.Probability, newer.Probability, 12);
    }

    [Fact]
    public void The_older_rule_gives_an_opinion_for_any_base_rate() => Hold(
        from it in Three
        from a in Gen.Elements(0.0, 0.2, 0.5, 1)
        select (it, a),
        given => IsValid(given.it.X.DeduceByCases(given.it.IfTrue, given.it.IfFalse, given.a)));
}
