using Provenance.Tests.Scoring.Axioms;

namespace Provenance.Tests.Scoring;

/// <summary>What a line's strength is made of, factor by factor.</summary>
public class StrengthTest
{
    static ExplainedLine Only(Told told) => Assert.Single(told.Rank().Explain().Lines);

    static string Factors(Told told) => string.Join(" x ", Only(told).Factors.Where(factor => factor.Value != 1).Select(factor =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{factor.Value:0.###} {factor.Name} {factor.Reason}").TrimEnd()));

    [Fact]
    public void A_body_that_announces_its_own_act_is_trusted_with_it()
    {
        Told told = new Told().By("a", say => say with { Official = true });
        Assert.Equal(0.9, Only(told).Strength, 1e-12);
        Assert.Equal("0.9 own act announced by a", Factors(told));
    }

    [Fact]
    public void So_is_one_whose_announcement_somebody_renders()
    {
        Told told = new Told().Source("body").By("a", say => say with { Official = true, AttributedTo = "body", Manner = Manner.Quotation });
        Assert.Equal((0.6 + 0.4 * 0.3) * 0.9, Only(told).Strength, 1e-12);
        Assert.Equal("0.72 quotation rendered by a (grade F) x 0.9 own act announced by body", Factors(told));
    }

    [Fact]
    public void An_own_act_needs_no_grade() =>
        Assert.Equal(0.9, Only(new Told().Source("a", Reliability.E).By("a", say => say with { Official = true })).Strength, 1e-12);

    [Theory]
    [InlineData(null, 0.4, "paraphrase")]
    [InlineData(Manner.Paraphrase, 0.4, "paraphrase")]
    [InlineData(Manner.Quotation, 0.6, "quotation")]
    [InlineData(Manner.Vague, 0.15, "vague")]
    public void A_rendering_keeps_what_its_manner_keeps(Manner? manner, double least, string name)
    {
        ExplainedLine line = Only(new Told().Source("b", Reliability.C).By("a", say => say with { AttributedTo = "b", Manner = manner }));
        Assert.Equal((least + (1 - least) * 0.3) * 0.57, line.Strength, 1e-12);
        Assert.Equal(name, line.Factors[0].Name);
    }

    [Theory]
    [InlineData(Modality.Asserted, 1)]
    [InlineData(Modality.Implied, 0.6)]
    [InlineData(Modality.Hedged, 0.4)]
    [InlineData(Modality.Speculated, 0.2)]
    public void What_is_said_of_a_speech_is_weakened_by_how_it_is_said(Modality modality, double kept)
    {
        Told told = new Told { Kind = ClaimKind.Utterance }.Source("speaker", Reliability.E).By("a", say => say with { AttributedTo = "speaker", Manner = Manner.Quotation, Modality = modality });
        // The speech act is the claim: the trust in the speaker has no part in it.
        Assert.Equal((0.6 + 0.4 * 0.3) * kept, Only(told).Strength, 1e-12);
    }

    [Fact]
    public void A_speaker_has_no_stake_in_having_spoken()
    {
        Told told = new Told { Kind = ClaimKind.Utterance, Parties = ["speaker"] }.Source("speaker").By("a", say => say with { AttributedTo = "speaker", Manner = Manner.Quotation });
        Assert.Equal(0.72, Only(told).Strength, 1e-12);
        Assert.DoesNotContain("party-to-event-only", told.Rank().Flags.Select(flag => flag.Id));
    }

    [Fact]
    public void Who_reports_a_speech_in_his_own_voice_may_have_a_stake()
    {
        Told told = new Told { Kind = ClaimKind.Utterance, Parties = ["a"] }.By("a");
        Assert.Equal("0.3 trust in a (grade F) x 0.5 interest its origin has a stake in the claim", Factors(told));
        Assert.Contains("party-to-event-only", told.Rank().Flags.Select(flag => flag.Id));
    }

    [Fact]
    public void Who_is_nobody_has_no_name() =>
        Assert.Equal("0.3 trust in an unknown hand (grade F)", Factors(new Told().By("")));

    static double Retold(string[] parties, params string[][] rests)
    {
        // Each document rests on those before it that are named; only the last is asserted in.
        List<Document> documents = [];
        SortedSet<string> sources = ["retold", .. parties];
        foreach (string[] rest in rests)
        {
            string publisher = rest[0];
            sources.Add(publisher);
            documents.Add(new Document
            {
                Id = "d-" + publisher,
                Chain = [new Hand { Role = HandRole.Publisher, Source = publisher }],
                DerivedFrom = rest[1..].Select(original => new Derivation { Document = "d-" + original, How = DerivationKind.BasedOn }).ToValueList(),
            });
        }
        Corpus corpus = new Told { Parties = parties }.By("retold").Corpus();
        return corpus.With(sources: sources.Select(id => new Source { Id = id }).ToValueList(), documents: documents.ToValueList(),
            claims: [corpus.Claims[0] with { Assertions = [new Assertion { Document = documents[^1].Id }] }]).Rank()["it"].Explain().Lines[0].Strength;
    }

    [Fact]
    public void A_stake_is_followed_through_retellings()
    {
        Assert.Equal(0.15, Retold(["party"], ["party"], ["outlet", "party"]), 1e-12);
        Assert.Equal(0.15, Retold(["party"], ["party"], ["first", "party"], ["outlet", "first"]), 1e-12);
        Assert.Equal(0.3, Retold(["party"], ["witness"], ["outlet", "witness"]), 1e-12);
    }

    [Fact]
    public void One_ground_without_a_stake_is_enough() =>
        Assert.Equal(0.3, Retold(["party"], ["party"], ["witness"], ["outlet", "party", "witness"]), 1e-12);

    [Fact]
    public void Two_grounds_with_a_stake_are_as_good_as_one() =>
        Assert.Equal(0.15, Retold(["party", "rival"], ["party"], ["rival"], ["outlet", "party", "rival"]), 1e-12);

    [Fact]
    public void Sixteen_retellings_are_followed()
    {
        string[][] chain = [["party"], .. Enumerable.Range(1, 16).Select(i => new[] { $"o{i}", i == 1 ? "party" : $"o{i - 1}" })];
        Assert.Equal(0.15, Retold(["party"], chain), 1e-12);
        Assert.Equal(0.3, Retold(["party"], [.. chain, ["o17", "o16"]]), 1e-12);
    }
}
