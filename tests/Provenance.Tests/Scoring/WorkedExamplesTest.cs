namespace Provenance.Tests.Scoring;

/// <summary>The worked examples of the model, to the printed digits.</summary>
public class WorkedExamplesTest
{
    static readonly Affiliation PartnerOfB = new() { Relation = AffiliationRelation.PartnerOf, Party = "b" };

    [Fact]
    public void No_line() => Check(new Told(), (0, 0, 1), 0.5, 0, 0, 0);

    [Fact]
    public void One_F_assertion() => Check(new Told().By("a"), (0.3, 0, 0.7), 0.65, 1, 1, 1, r: 0.857143);

    [Fact]
    public void One_B_assertion() => Check(new Told().Source("a", Reliability.B).By("a"), (0.81, 0, 0.19), 0.905, 1, 1, 1, r: 8.526316);

    [Theory]
    [InlineData(Reliability.A, 0.975, 0.05)]
    [InlineData(Reliability.B, 0.905, 0.19)]
    [InlineData(Reliability.C, 0.785, 0.43)]
    [InlineData(Reliability.D, 0.6275, 0.745)]
    [InlineData(Reliability.E, 0.5225, 0.955)]
    [InlineData(Reliability.F, 0.65, 0.70)]
    public void One_assertion_of_each_grade(Reliability grade, double score, double uncertainty)
    {
        RankedClaim claim = new Told().Source("a", grade).By("a").Rank();
        Assert.Equal(score, claim.Score, 9);
        Assert.Equal(uncertainty, claim.Opinion.Uncertainty, 9);
    }

    [Fact]
    public void Two_F_independent() => Check(new Told().By("a").By("b"), (0.461538, 0, 0.538462), 0.730769, 2, 2, 2, r: 1.714286);

    [Fact]
    public void Two_F_of_the_same_publisher() => Check(new Told().By("a").By("a"), (0.3, 0, 0.7), 0.65, 1, 1, 1, r: 0.857143);

    [Fact]
    public void Fifty_copies()
    {
        Told told = new Told().By("a");
        for (int i = 0; i < 50; i++)
            told.By($"mirror-{i}", document: copy => copy with { DerivedFrom = [new Derivation { Document = "d1", How = DerivationKind.Republished }] });
        Check(told, (0.3, 0, 0.7), 0.65, 1, 1, 1, r: 0.857143);
    }

    [Fact]
    public void An_F_and_an_unattributed_F() =>
        Check(new Told().By("a").By(""), (0.391304, 0, 0.608696), 0.695652, 1, 1.5, 2, low: 0.65, high: 0.730769, r: 1.285714);

    [Fact]
    public void Two_F_with_a_soft_link() =>
        Check(new Told().Source("a", affiliations: PartnerOfB).Source("b").By("a").By("b"), (0.375, 0, 0.625), 0.6875, 1, 1.4, 2, low: 0.65, high: 0.730769, r: 1.2);

    [Fact]
    public void B_against_B()
    {
        Told told = new Told().Source("a", Reliability.B).Source("b", Reliability.B).By("a").By("b", Deny);
        Check(told, (0.447514, 0.447514, 0.104972), 0.5, 1, 1, 1, r: 8.526316, s: 8.526316);
        Assert.Equal(0.895028, told.Rank().Opinion.Dissonance, 6);
    }

    [Fact]
    public void An_F_paraphrases_a_C() =>
        Check(new Told().Source("c", Reliability.C).By("a", say => say with { AttributedTo = "c" }), (0.3306, 0, 0.6694), 0.6653, 1, 1, 1, r: 0.987750);

    [Fact]
    public void An_F_paraphrases_a_C_that_is_a_party() =>
        Check(new Told { Parties = ["c"] }.Source("c", Reliability.C).By("a", say => say with { AttributedTo = "c" }), (0.1653, 0, 0.8347), 0.58265, 1, 1, 1, r: 0.396070);

    [Fact]
    public void An_F_hedged() =>
        Check(new Told().By("a", say => say with { Modality = Modality.Hedged }), (0.12, 0, 0.88), 0.56, 1, 1, 1, r: 0.272727);

    [Fact]
    public void A_bridge_does_not_merge() => Check(new Told().By("a").By("a b").By("b"), (0.461538, 0, 0.538462), 0.730769, 2, 2, 2, r: 1.714286);

    [Fact]
    public void A_triangle_is_one() => Check(new Told().By("a b").By("b c").By("a c"), (0.3, 0, 0.7), 0.65, 1, 1, 1, r: 0.857143);

    [Fact]
    public void One_strong_line_beats_two_weak_ones_but_two_are_counted() =>
        Check(new Told().Source("c", Reliability.C).By("a").By("b").By("c a b"), (0.57, 0, 0.43), 0.785, 2, 2, 2, r: 2.651163);

    [Fact]
    public void Two_C_for_and_one_B_against() =>
        Check(new Told().Source("a", Reliability.C).Source("b", Reliability.C).Source("c", Reliability.B).By("a").By("b").By("c", Deny),
            (0.334983, 0.538664, 0.126353), 0.398160, 2, 2, 2, r: 5.302326, s: 8.526316);

    [Fact]
    public void A_low_prior() => Check(new Told { Prior = 0.1 }.By("a"), (0.3, 0, 0.7), 0.37, 1, 1, 1, r: 0.857143);

    static Assertion Deny(Assertion assertion) => assertion with { Stance = Stance.Denies };

    static void Check(Told told, (double B, double D, double U) opinion, double score, int strict, double central, int lenient,
        double? low = null, double? high = null, double r = 0, double s = 0)
    {
        RankedClaim claim = told.Rank();
        Assert.Equal(opinion.B, claim.Opinion.Belief, 6);
        Assert.Equal(opinion.D, claim.Opinion.Disbelief, 6);
        Assert.Equal(opinion.U, claim.Opinion.Uncertainty, 6);
        Assert.Equal(score, claim.Score, 6);
        Assert.Equal(low ?? score, claim.Low, 6);
        Assert.Equal(high ?? score, claim.High, 6);
        Assert.Equal((strict, lenient), (claim.Origins.Strict, claim.Origins.Lenient));
        Assert.Equal(central, claim.Origins.Central, 9);
        // Evidence, read back from the opinion: r = 2 b / u.
        Assert.Equal(r, 2 * claim.Opinion.Belief / claim.Opinion.Uncertainty, 6);
        Assert.Equal(s, 2 * claim.Opinion.Disbelief / claim.Opinion.Uncertainty, 6);
    }
}
