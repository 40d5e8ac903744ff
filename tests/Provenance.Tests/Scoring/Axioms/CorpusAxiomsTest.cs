namespace Provenance.Tests.Scoring.Axioms;

/// <summary>What a score depends on and what it does not: A2, A13, A20, A21, A24.</summary>
public class CorpusAxiomsTest
{
    [Fact]
    public void A2_neither_names_nor_order_matter() => Axiom.Holds(one =>
    {
        Corpus corpus = one.Corpus();
        Outcome expected = corpus.Score();
        Axiom.Same(expected, corpus.Shuffle(one.Pick).Score());
        // Upside down, so that whatever goes by the order of ids goes the other way.
        Outcome renamed = corpus.RenameSources(id => $"{(char)('z' - (id[0] - 'a'))}-{id}").Score();
        Axiom.Same(expected, renamed);
        Assert.Equal(expected.Claim.Flags, renamed.Claim.Flags);
    });

    [Fact]
    public void A13_other_claims_and_documents_do_not_matter() => Axiom.Holds(one =>
    {
        Corpus corpus = one.Corpus();
        Outcome alone = corpus.Score();
        Corpus larger = corpus.With(
            [new Source { Id = "another" }, .. corpus.Sources],
            [.. corpus.Documents, one.Extra.Document("extra"), new Document { Id = "mute" }],
            [
                new Claim
                {
                    Id = "else", Statement = "Something else.", Kind = ClaimKind.Event, Parties = ["a"],
                    Assertions = [one.Extra.Assertion("extra"), .. corpus.Claims[0].Assertions.Select(assertion => assertion with { Stance = Stance.Denies })],
                },
                .. corpus.Claims,
            ]);
        Outcome beside = larger.Score();
        Assert.Equal((alone.Opinion, alone.Claim.Low, alone.Claim.High), (beside.Opinion, beside.Claim.Low, beside.Claim.High));
        Assert.Equal(alone.Support, beside.Support);
        Axiom.SameLines(alone.Claim.Flags, beside.Claim.Flags);
    });

    [Fact]
    public void A20_the_explanation_replays_bit_for_bit() => Axiom.Holds(one =>
    {
        // A small budget, too, so that bounds are replayed.
        ScoringOptions options = new() { NodeBudget = one.Pick % 2 == 0 ? 200_000 : one.Pick / 2 % 3 };
        RankedClaim claim = one.Corpus().Rank(options)["it"];
        Explanation explanation = claim.Explain();
        Assert.Equal((claim.Score, claim.Low, claim.High), explanation.Replay());
        Assert.Equal(one.Lines.Length, explanation.Lines.Count);
    });

    [Fact]
    public void A21_disclaimers_change_no_number() => Axiom.Holds(one =>
    {
        Corpus corpus = one.Corpus();
        Outcome bare = corpus.Score();
        Outcome disclaimed = corpus.Documents(document => document with
        {
            Disclaimers =
            [
                .. Enum.GetValues<DisclaimerKind>().Select(kind => new Disclaimer { Kind = kind }),
                new Disclaimer { Kind = DisclaimerKind.NonAffiliation, By = AxiomCase.Name(one.Pick % AxiomCase.Sources) },
            ],
        }).Score();
        Assert.Equal((bare.Opinion, bare.Claim.Low, bare.Claim.High), (disclaimed.Opinion, disclaimed.Claim.Low, disclaimed.Claim.High));
        Assert.Equal((bare.Support, bare.Opposition), (disclaimed.Support, disclaimed.Opposition));
    });

    [Fact]
    public void A21_a_denied_affiliation_changes_no_number() => Axiom.Holds(one =>
    {
        Corpus corpus = one.Corpus();
        Outcome bare = corpus.Score();
        Outcome denied = corpus.With(sources: corpus.Sources.Select(source => source with
        {
            Affiliations = [.. source.Affiliations, new Affiliation
            {
                Relation = (AffiliationRelation)(one.Pick % 8), Party = AxiomCase.Name(one.Pick / 8 % AxiomCase.Sources), Polarity = Polarity.Denied, StatedBy = source.Id,
            }],
        }).ToValueList()).Score();
        Assert.Equal((bare.Opinion, bare.Support, bare.Opposition), (denied.Opinion, denied.Support, denied.Opposition));
    });

    [Fact]
    public void A24_support_goes_up_an_entailment_and_denial_comes_down() => Axiom.Holds(one =>
    {
        // The lines are dealt out to a specific claim and to the general one it entails.
        Corpus corpus = one.Corpus();
        Claim it = corpus.Claims[0];
        bool IsSpecific(int line) => (one.Pick >> line & 1) != 0;
        ValueList<Assertion> Said(Func<int, Assertion, bool> which) => it.Assertions.Where((assertion, line) => which(line, assertion)).ToValueList();
        Corpus tied = corpus.With(claims:
        [
            it with { Id = "specific", Entails = ["general"], Assertions = Said((line, _) => IsSpecific(line)) },
            it with { Id = "general", Assertions = Said((line, _) => !IsSpecific(line)) },
        ]);
        Outcome general = corpus.With(claims: [it with { Assertions = Said((line, said) => !IsSpecific(line) || said.Stance == Stance.Asserts) }]).Score();
        Outcome specific = corpus.With(claims: [it with { Assertions = Said((line, said) => IsSpecific(line) || said.Stance == Stance.Denies) }]).Score();
        Axiom.Same(general, tied.Score(claim: "general"));
        Axiom.Same(specific, tied.Score(claim: "specific"));
    });

    [Fact]
    public void A24_support_opposes_what_contradicts_it() => Axiom.Holds(one =>
    {
        Corpus corpus = one.Corpus();
        Claim it = corpus.Claims[0];
        bool IsRival(int line) => (one.Pick >> line & 1) != 0;
        Corpus tied = corpus.With(claims:
        [
            it with { Contradicts = ["rival"], Assertions = it.Assertions.Where((_, line) => !IsRival(line)).ToValueList() },
            it with { Id = "rival", Assertions = it.Assertions.Where((_, line) => IsRival(line)).ToValueList() },
        ]);
        Outcome expected = corpus.With(claims:
        [
            it with
            {
                Assertions = it.Assertions.Select((said, line) => IsRival(line) ? said.Stance == Stance.Asserts ? said with { Stance = Stance.Denies } : null : said)
                    .OfType<Assertion>().ToValueList(),
            },
        ]).Score();
        Axiom.Same(expected, tied.Score());
    });
}
