namespace Provenance.Tests.Scoring.Axioms;

/// <summary>What copies, other names and links do: A8, A9, A10, A22.</summary>
public class DependenceAxiomsTest
{
    [Fact]
    public void A8_a_copy_adds_nothing() => Axiom.Holds(one =>
    {
        if (one.Lines.Length > 0)
            Axiom.Same(one.Corpus().Score(), Copied(one).Score());
    });

    [Fact]
    public void A8_more_hands_on_the_same_words_add_nothing() => Axiom.Holds(one =>
    {
        if (one.Lines.Length == 0)
            return;
        AxiomLine line = one.Lines[one.Pick % one.Lines.Length];
        int further = one.Pick / 7 % AxiomCase.Sources;
        if (!line.IsUnattributed && !line.Hands.Contains(further))
            Axiom.Same(one.Corpus().Score(), one.Telling(line with { Hands = [.. line.Hands, further], Carriers = line.Carriers + 1 }).Corpus().Score());
    });

    [Fact]
    public void A9_other_names_of_one_controller_add_nothing() => Axiom.Holds(one =>
    {
        int controller = one.Pick % 5;
        AxiomLine line = AxiomLine.By(controller) with { Stance = one.Extra.Stance, Modality = one.Extra.Modality };
        Corpus told = one.Telling(line).Corpus(), gamed = told;
        for (int name = 1; name <= 1 + one.Pick / 7 % 5; name++)
        {
            Source sock = new()
            {
                Id = $"sock-{name}",
                Reliability = told.FindSource(AxiomCase.Name(controller))!.Reliability,
                Affiliations = [new Affiliation { Relation = AffiliationRelation.ControlledBy, Party = AxiomCase.Name(controller), Status = AffiliationStatus.Declared }],
            };
            // On the same day: later, when a tie has ended, the controller itself would be freer than it was.
            gamed = gamed.Telling(line.Document($"sock-post-{name}") with { Chain = [new Hand { Role = HandRole.Publisher, Source = sock.Id }] },
                line.Assertion($"sock-post-{name}"), sock);
        }
        Axiom.Same(told.Score(), gamed.Score());
    });

    [Fact]
    public void A10_a_further_link_never_adds_evidence_or_origins() => Axiom.Holds(one =>
    {
        Outcome before = one.Corpus().Score(), after = (one with { Ties = [.. one.Ties, one.ExtraTie] }).Corpus().Score();
        foreach ((var loose, var tied) in new[] { (before.Support, after.Support), (before.Opposition, after.Opposition) })
        {
            Axiom.AtMost(tied.Strict, loose.Strict, "strict evidence");
            Axiom.AtMost(tied.Central, loose.Central, "central evidence");
            Axiom.AtMost(tied.Lenient, loose.Lenient, "lenient evidence");
            Axiom.AtMost(tied.StrictOrigins, loose.StrictOrigins, "strict origins");
            Axiom.AtMost(tied.CentralOrigins, loose.CentralOrigins, "central origins");
            Axiom.AtMost(tied.LenientOrigins, loose.LenientOrigins, "lenient origins");
        }
    });

    [Fact]
    public void A10_a_stronger_link_never_adds_evidence_or_origins() => Axiom.Holds(one =>
    {
        Corpus corpus = one.Corpus();
        double Weight(int shift) => 0.1 * (1 + (one.Pick >> shift) % 9);
        DependencePolicy policy = new() { Partnership = LinkWeight.Soft(Weight(0)), Ownership = LinkWeight.Soft(Weight(3)), Ecosystem = LinkWeight.Soft(Weight(6)) };
        DependencePolicy stronger = policy with { Partnership = LinkWeight.Soft(Weight(0) + 0.1), Ecosystem = LinkWeight.Hard };
        Outcome before = corpus.Score(new ScoringOptions { Dependence = policy }), after = corpus.Score(new ScoringOptions { Dependence = stronger });
        Axiom.AtMost(after.Support.Central, before.Support.Central, "central evidence");
        Axiom.AtMost(after.Support.Lenient, before.Support.Lenient, "lenient evidence");
        Axiom.AtMost(after.Opposition.CentralOrigins, before.Opposition.CentralOrigins, "central origins");
        Axiom.AtMost(after.Support.LenientOrigins, before.Support.LenientOrigins, "lenient origins");
        Assert.Equal(before.Support.StrictOrigins, after.Support.StrictOrigins);
    });

    [Fact]
    public void A22_support_can_clear_single_origin_and_never_set_it_and_a_copy_does_neither() => Axiom.Holds(one =>
    {
        Outcome before = one.Corpus().Score();
        if (before.SupportLines.Length == 0)
            return;
        Outcome after = one.Telling(one.Extra with { Stance = Stance.Asserts }).Corpus().Score();
        Assert.False(!before.Claim.Flags.Contains("single-origin") && after.Claim.Flags.Contains("single-origin"));
        Assert.Equal(before.Claim.Flags.Contains("single-origin"), Copied(one).Score().Claim.Flags.Contains("single-origin"));
    });

    /// <summary>The corpus with a copy of one of its documents: carried on, captured, or with the same digest.</summary>
    static Corpus Copied(AxiomCase one)
    {
        Corpus corpus = one.Corpus();
        int place = one.Pick % one.Lines.Length;
        Document original = corpus.Documents[place];
        Assertion assertion = corpus.Claims[0].Assertions[place] with { Document = "copy" };
        string mirror = AxiomCase.Name(one.Pick / 7 % AxiomCase.Sources);
        if (one.Pick / 49 % 3 > 0)
            return corpus.Telling(new Document
            {
                Id = "copy",
                Published = EdtfDate.Parse($"{one.Lines[place].Year + one.Pick / 7056 % 3}-07-01"),
                Chain = (one.Pick / 147 % 3) switch
                {
                    0 => [],
                    1 => [new Hand { Role = HandRole.Republisher, Source = mirror }],
                    _ => [.. original.Chain, new Hand { Role = HandRole.Publisher, Source = mirror }],
                },
                DerivedFrom = [new Derivation { Document = original.Id, How = (DerivationKind)(one.Pick / 441 % 4), Verified = one.Pick / 1764 % 4 == 0 }],
            }, assertion);
        DocumentText text = new() { File = "it.txt", Sha256 = new string('a', 64) };
        return corpus.Documents(document => document.Id == original.Id ? document with { Text = text } : document)
            .Telling(original with { Id = "copy", Text = text }, assertion);
    }
}
