namespace Provenance.Tests.Scoring.Axioms;

/// <summary>What holds of every opinion, whatever was told: A1, A3, A11, A14, A15, A16, A18.</summary>
public class OpinionAxiomsTest
{
    [Fact]
    public void A1_belief_disbelief_and_uncertainty_are_shares_of_one() => Axiom.Holds(one =>
    {
        Outcome outcome = one.Corpus().Score();
        (double b, double d, double u, _) = outcome.Opinion;
        Assert.All([b, d, u, outcome.Score, outcome.Claim.Low, outcome.Claim.High], share => Assert.InRange(share, 0, 1));
        Assert.Equal(1, b + d + u, Axiom.Tolerance);
        Assert.InRange(outcome.Claim.Tier, 1, 5);
        Assert.InRange(outcome.Claim.Credibility, 1, 6);
    });

    [Fact]
    public void A3_without_a_live_line_nothing_is_known() => Axiom.Holds(one =>
    {
        Outcome outcome = one.Corpus().Claims(claim => claim with
        {
            Assertions = claim.Assertions.Select(assertion => assertion with { Withdrawn = new Withdrawal() }).ToValueList(),
        }).Score();
        Assert.Equal(new Opinion(0, 0, 1, one.Prior ?? 0.5), outcome.Opinion);
        Assert.Equal((one.Prior ?? 0.5, 6), (outcome.Score, outcome.Claim.Credibility));
        Assert.Equal((0, 0), (outcome.Claim.Origins.Strict, outcome.Claim.Origins.Lenient));
    });

    [Fact]
    public void A11_turning_every_stance_and_the_prior_turns_the_score() => Axiom.Holds(one =>
    {
        Outcome outcome = one.Corpus().Score();
        Outcome turned = (one with
        {
            Prior = 1 - (one.Prior ?? 0.5),
            Lines = [.. one.Lines.Select(line => line with { Stance = Opposite(line.Stance) })],
        }).Corpus().Score();
        Assert.Equal(1 - outcome.Score, turned.Score, Axiom.Tolerance);
        Assert.Equal(1 - outcome.Claim.High, turned.Claim.Low, Axiom.Tolerance);
        Assert.Equal(1 - outcome.Claim.Low, turned.Claim.High, Axiom.Tolerance);
    });

    [Fact]
    public void A14_conflict_survives() => Axiom.Holds(one =>
    {
        Outcome outcome = one.Corpus().Score();
        bool conflict = outcome.SupportLines.Length > 0 && outcome.OppositionLines.Length > 0;
        Assert.Equal(conflict, outcome.Opinion.Dissonance > 0);
        Assert.Equal(conflict, outcome.Claim.Flags.Contains("contradicted"));
    });

    [Fact]
    public void A15_testimony_is_never_certain() => Axiom.Holds(one =>
    {
        double uncertainty = one.Corpus().Score().Opinion.Uncertainty;
        // No line carries more than 2 x 0.95 / 0.05 = 38 of evidence.
        Axiom.AtMost(2.0 / (2 + 38 * one.Lines.Length), uncertainty, "uncertainty");
    });

    [Fact]
    public void A16_one_origin_is_worth_its_strongest_line() => Axiom.Holds(one =>
    {
        Outcome outcome = one.Corpus().Score();
        if (outcome.Claim.Origins.Lenient != 1)
            return;
        double strongest = outcome.SupportLines.Max(line => line.Strength), prior = one.Prior ?? 0.5;
        Axiom.AtMost(outcome.Score, prior + (1 - prior) * strongest, "score");
        Axiom.AtMost(outcome.Opinion.Belief, strongest, "belief");
    });

    [Fact]
    public void A18_the_interval_holds_the_score() => Axiom.Holds(one =>
    {
        Outcome outcome = one.Corpus().Score();
        Axiom.AtMost(outcome.Claim.Low, outcome.Score, "low");
        Axiom.AtMost(outcome.Score, outcome.Claim.High, "score");
        Axiom.AtMost(outcome.Claim.Origins.Strict, outcome.Claim.Origins.Central, "strict");
        Axiom.AtMost(outcome.Claim.Origins.Central, outcome.Claim.Origins.Lenient, "central");
        Axiom.AtMost(outcome.Claim.Origins.Lenient, outcome.SupportLines.Length, "lenient");
        Assert.Equal(outcome.SupportLines.Length > 0, outcome.Claim.Origins.Strict >= 1);
    });

    static Stance Opposite(Stance stance) => stance == Stance.Asserts ? Stance.Denies : Stance.Asserts;
}
