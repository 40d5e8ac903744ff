namespace Provenance.Tests.Scoring.Axioms;

/// <summary>What further or stronger lines do: A4, A5, A6, A7, A12, A17, A19, A23.</summary>
public class EvidenceAxiomsTest
{
    [Fact]
    public void A4_further_support_never_lowers_the_score() => Axiom.Holds(one =>
    {
        Outcome before = one.Corpus().Score(), after = one.Telling(one.Extra with { Stance = Stance.Asserts }).Corpus().Score();
        Axiom.AtMost(before.Score, after.Score, "score");
        Axiom.AtMost(before.Opinion.Belief, after.Opinion.Belief, "belief");
        Axiom.AtMost(after.Opinion.Uncertainty, before.Opinion.Uncertainty, "uncertainty");
        Axiom.AtMost(before.Claim.Low, after.Claim.Low, "low");
        Axiom.AtMost(before.Claim.High, after.Claim.High, "high");
    });

    [Fact]
    public void A5_further_opposition_never_raises_the_score() => Axiom.Holds(one =>
    {
        Outcome before = one.Corpus().Score(), after = one.Telling(one.Extra with { Stance = Stance.Denies }).Corpus().Score();
        Axiom.AtMost(after.Score, before.Score, "score");
        Axiom.AtMost(before.Opinion.Disbelief, after.Opinion.Disbelief, "disbelief");
        Axiom.AtMost(after.Claim.Low, before.Claim.Low, "low");
        Axiom.AtMost(after.Claim.High, before.Claim.High, "high");
    });

    [Fact]
    public void A6_an_independent_witness_raises_belief() => Axiom.Holds(one =>
    {
        Outcome before = (one = one with { Lines = [.. one.Lines.Where(line => !line.IsUnattributed)] }).Corpus().Score();
        Outcome after = one.Corpus().Telling(
            new Document { Id = "fresh-report", Chain = [new Hand { Role = HandRole.Publisher, Source = "fresh" }] },
            one.Extra.Assertion("fresh-report") with { Stance = Stance.Asserts, AttributedTo = null },
            new Source { Id = "fresh" }).Score();
        Assert.True(after.Opinion.Belief > before.Opinion.Belief + 1e-6);
        Assert.True(after.Score > before.Score);
        Assert.Equal((before.Support.StrictOrigins + 1, before.Support.LenientOrigins + 1), (after.Support.StrictOrigins, after.Support.LenientOrigins));
    });

    [Fact]
    public void A7_a_stronger_line_never_turns_the_score_against_it() => Axiom.Holds(one =>
    {
        if (one.Lines.Length == 0)
            return;
        int place = one.Pick % one.Lines.Length;
        AxiomLine line = one.Lines[place];
        AxiomLine stronger = (one.Pick / 7 % 2) switch
        {
            0 => line with { Modality = (Modality)Math.Max(0, (int)line.Modality - 1) },
            _ => line with { Manner = line.Manner == Manner.Vague ? Manner.Paraphrase : Manner.Quotation },
        };
        double before = one.Corpus().Score().Score, after = one.Replacing(place, stronger).Corpus().Score().Score;
        if (line.Stance == Stance.Asserts)
            Axiom.AtMost(before, after, "score");
        else
            Axiom.AtMost(after, before, "score");
    });

    [Fact]
    public void A7_a_better_grade_never_turns_the_score_against_the_source() => Axiom.Holds(one =>
    {
        // A source that speaks alone for one line, and is graded anew.
        AxiomLine line = AxiomLine.By(0) with { Stance = one.Extra.Stance };
        AxiomCase alone = one with { Lines = [line, .. one.Lines.Where(other => !other.Hands.Contains(0) && other.AttributedTo != 0)] };
        Reliability[] order = [Reliability.E, Reliability.D, Reliability.F, Reliability.C, Reliability.B, Reliability.A];
        double[] scores = [.. order.Select(grade => (alone with { Grades = [grade, .. alone.Grades[1..]] }).Corpus().Score().Score)];
        for (int i = 1; i < scores.Length; i++)
            if (line.Stance == Stance.Asserts)
                Axiom.AtMost(scores[i - 1], scores[i], "score");
            else
                Axiom.AtMost(scores[i], scores[i - 1], "score");
    });

    [Fact]
    public void A12_a_line_without_strength_changes_nothing() => Axiom.Holds(one =>
    {
        ScoringOptions options = new() { Speculated = 0 };
        Outcome before = one.Corpus().Score(options), after = one.Telling(one.Extra with { Modality = Modality.Speculated }).Corpus().Score(options);
        Axiom.Same(before, after);
        Axiom.SameLines(before.Claim.Flags, after.Claim.Flags);
        Assert.Equal(before.Claim.Documents, after.Claim.Documents);
    });

    [Fact]
    public void A17_a_longer_chain_never_strengthens_a_line() => Axiom.Holds(one =>
    {
        Corpus corpus = (one with { Lines = [one.Extra with { Stance = Stance.Asserts }] }).Corpus();
        string carrier = AxiomCase.Name(one.Pick % AxiomCase.Sources);
        double Strength(Corpus told) => Assert.Single(told.Score().SupportLines).Strength;
        double direct = Strength(corpus);
        Corpus inTheChain = corpus.Documents(document => document with
        {
            Chain = [.. document.Chain, new Hand { Role = (HandRole)(4 + one.Pick / 7 % 3), Source = carrier }],
        });
        Corpus asACopy = corpus.With(
            documents: [.. corpus.Documents, new Document
            {
                Id = "copy",
                Chain = one.Pick % 5 == 0 ? [] : [new Hand { Role = HandRole.Republisher, Source = carrier }],
                DerivedFrom = [new Derivation { Document = "d1", How = (DerivationKind)(one.Pick / 11 % 4) }],
            }],
            claims: [corpus.Claims[0] with { Assertions = [corpus.Claims[0].Assertions[0] with { Document = "copy" }] }]);
        if (!one.Extra.IsUnattributed)
            Axiom.AtMost(Strength(inTheChain), direct, "carried further");
        Axiom.AtMost(Strength(asACopy), direct, "copied");
    });

    [Fact]
    public void A17_no_line_is_stronger_than_anything_on_its_chain() => Axiom.Holds(one =>
    {
        if (one.Lines.Length > 0)
            Assert.All(one.Corpus().Rank()["it"].Explain().Lines, line => Assert.All(line.Factors, factor => Axiom.AtMost(line.Strength, factor.Value, factor.Name)));
    });

    [Fact]
    public void A19_a_little_more_trust_moves_the_score_a_little() => Axiom.Holds(one =>
    {
        const double Little = 1e-7;
        Corpus corpus = one.Corpus();
        double before = corpus.Score().Score;
        double after = corpus.Score(new ScoringOptions { Trust = new TrustTable { BaseRate = 0.30 + Little } }).Score;
        // A product of up to six trusts, on lines whose evidence grows by 800 for each unit of strength at most, over W = 2.
        Assert.True(Math.Abs(after - before) <= Little * 6 * 800 / 2 * Math.Max(1, one.Lines.Length), $"{before:R} and {after:R}");
    });

    [Fact]
    public void A23_support_never_worsens_the_place_and_opposition_never_betters_it() => Axiom.Holds(one =>
    {
        Outcome before = one.Corpus().Score(), after = one.Telling(one.Extra).Corpus().Score();
        (Outcome better, Outcome worse) = one.Extra.Stance == Stance.Asserts ? (after, before) : (before, after);
        Assert.True(better.Claim.Tier <= worse.Claim.Tier, $"tier {better.Claim.Tier} and {worse.Claim.Tier}");
        Axiom.AtMost(worse.Score, better.Score, "score");
    });
}
