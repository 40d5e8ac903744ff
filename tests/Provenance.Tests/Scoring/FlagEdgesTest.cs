using Provenance.Tests.Scoring.Axioms;

namespace Provenance.Tests.Scoring;

/// <summary>Flags at the edges of their definitions.</summary>
public class FlagEdgesTest
{
    static string? Witness(RankedClaim claim, string flag)
    {
        string? witness = claim.Explain().Flags.FirstOrDefault(one => one.Flag.Id == flag)?.Witness;
        Assert.Equal(witness is not null, claim.Flags.Contains(flag));
        return witness;
    }

    [Theory]
    [InlineData(SourceKind.Anonymous, "anonymous-origin")]
    [InlineData(SourceKind.Unknown, "unattributed-only")]
    public void Whoever_is_quoted_counts_for_who_quotes(SourceKind kind, string flag)
    {
        // The first source of the corpus is the one that is quoted, in turn with one that is named.
        Told Quoting(SourceKind quoted, SourceKind quoting) => new Told().Source("x", kind: quoted).Source("a", kind: quoting)
            .By("a", say => say with { AttributedTo = "x", Manner = Manner.Quotation });
        Assert.NotNull(Witness(Quoting(kind, SourceKind.Outlet).Rank(), flag));
        Assert.Null(Witness(Quoting(SourceKind.Outlet, kind).Rank(), flag));
    }

    [Fact]
    public void Two_that_quote_one_named_source_go_back_to_it()
    {
        Func<Assertion, Assertion> ofX = say => say with { AttributedTo = "x" };
        Assert.Equal("d1, d2 go back to x", Witness(new Told().Source("x").By("a", ofX).By("b", ofX).Rank(), "same-primary-source"));
        Assert.Null(Witness(new Told().Source("x", kind: SourceKind.Anonymous).By("a", ofX).By("b", ofX).Rank(), "same-primary-source"));
        Assert.Null(Witness(new Told().Source("x").By("a", ofX).By("b").Rank(), "same-primary-source"));
    }

    [Fact]
    public void A_voice_is_held_where_a_document_of_it_is()
    {
        Func<Assertion, Assertion> ofX = say => say with { AttributedTo = "x" };
        Assert.Equal("d1 name an origin that is not held", Witness(new Told().Source("x").By("a", ofX).By("b").Rank(), "origin-not-in-corpus"));
        Assert.Null(Witness(new Told().Source("x").By("a", ofX).By("x").Rank(), "origin-not-in-corpus"));
        Assert.Null(Witness(new Told().Source("x", kind: SourceKind.Anonymous).By("a", ofX).Rank(), "origin-not-in-corpus"));
        // Whoever merely quotes is not taken for whom he quotes.
        Assert.Null(Witness(new Told().By("a").Rank(), "origin-not-in-corpus"));
    }

    [Fact]
    public void A_witness_names_the_documents_that_show_the_flag_and_no_other()
    {
        Func<Document, Document> from(Derivation derivation, string? on = null) => document => document with { DerivedFrom = [derivation], Published = on is null ? null : EdtfDate.Parse(on) };
        Derivation Of(string id, DerivationKind how = DerivationKind.BasedOn) => new() { Document = id, How = how };
        Func<Document, Document> on(string day) => document => document with { Published = EdtfDate.Parse(day) };
        Assert.Equal("d2, d3 rest on a circle that nothing outside feeds", Witness(new Told().By("a").By("b", document: from(Of("d3"))).By("c", document: from(Of("d2"))).Rank(), "circular-reporting"));
        Assert.StartsWith("d2 ", Witness(new Told().By("a", document: on("2020-02-01")).By("b", document: from(Of("d1"), "2020-01-01")).By("c").Rank(), "anachronism"), StringComparison.Ordinal);
        Derivation address = new() { Address = "https://origin.example/1", How = DerivationKind.PrimarySource };
        RankedClaim unheld = new Told().By("a").By("b", document: from(address)).By("c").Rank();
        Assert.StartsWith("d2 ", Witness(unheld, "primary-not-held"), StringComparison.Ordinal);
        Assert.Equal("d2 name an origin that is not held", Witness(unheld, "origin-not-in-corpus"));
    }

    [Fact]
    public void A_document_contradicts_itself_in_its_own_voice_alone()
    {
        string? Of(params Assertion[] said) => Witness(new Told().By("a").By("b").By("copy", document: one => one with { DerivedFrom = [new Derivation { Document = "d1", How = DerivationKind.Republished }] })
            .Corpus().Claims(claim => claim with { Assertions = said.ToValueList() }).Rank()["it"], "self-contradiction");
        Assertion For(string document) => new() { Document = document };
        Assertion Against(string document) => new() { Document = document, Stance = Stance.Denies };
        Assert.Equal("d1", Of(For("d1"), Against("d1")));
        Assert.Equal("d1", Of(For("d1"), Against("d3"), For("d2")));
        Assert.Equal("d3", Of(For("d3"), Against("d1")));
        Assert.Null(Of(For("d1"), Against("d2")));
        Assert.Null(Of(For("d1"), Against("d1") with { AttributedTo = "b" }));
        Assert.Null(Of(For("d1") with { AttributedTo = "b" }, Against("d1")));
    }

    [Fact]
    public void Two_copies_of_originals_that_are_not_held_are_not_one_document()
    {
        Func<Document, Document> of(int number) => one => one with { DerivedFrom = [new Derivation { Address = $"https://origin.example/{number}", How = DerivationKind.Republished }] };
        Assert.Null(Witness(new Told().By("a", document: of(1)).By("b", say => say with { Stance = Stance.Denies }, of(2)).Rank(), "self-contradiction"));
    }

    [Theory]
    [InlineData("2020-06-01", "2022-06-01", false)]
    [InlineData("2020-06-01", "2022-06-02", true)]
    [InlineData("2020-06", "2022-06-30", false)]
    [InlineData("2020-06", "2022-07-01", true)]
    [InlineData(null, "2022-07-01", false)]
    [InlineData("2020-06/..", "2029-07-01", false)]
    public void A_claim_is_stale_after_its_last_day(string? published, string asOf, bool stale)
    {
        Corpus told = new Told().By("a", document: one => one with { Published = published is null ? null : EdtfDate.Parse(published) })
            .By("b", document: one => one with { Published = EdtfDate.Parse("2019") }).Corpus().Claims(claim => claim with { Horizon = new Horizon(2, 0, 0) });
        Corpus corpus = new() { Id = "it", AsOf = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture), Sources = told.Sources, Documents = told.Documents, Claims = published is null ? told.Claims(claim => claim with { Assertions = [claim.Assertions[0]] }).Claims : told.Claims };
        Assert.Equal(stale, corpus.Rank()["it"].Flags.Contains("stale"));
    }

    [Fact]
    public void Opposition_is_grave_from_a_fifth_of_the_opinion_on()
    {
        FlagSeverity Severity(Reliability against) => new Told().Source("a", Reliability.A).Source("b", against).By("a").By("b", say => say with { Stance = Stance.Denies })
            .Rank().Explain().Flags.Single(flag => flag.Flag.Id == "contradicted").Severity;
        Assert.Equal((FlagSeverity.High, FlagSeverity.Medium), (Severity(Reliability.A), Severity(Reliability.E)));
    }

    [Fact]
    public void Who_denies_a_tie_is_named_where_the_other_side_counts_too()
    {
        Affiliation denied = new() { Relation = AffiliationRelation.ControlledBy, Party = "boss", Polarity = Polarity.Denied, Status = AffiliationStatus.Declared };
        const string Flag = "self-declared-non-affiliation", Said = "x says it is not controlled-by boss";
        // The first source of the corpus is quoted; it denies that it is the second's.
        Told Quoted() => new Told().Source("x", affiliations: denied).Source("boss").By("a", say => say with { AttributedTo = "x" });
        Assert.Null(Witness(Quoted().Rank(), Flag));
        Assert.Equal(Said, Witness(Quoted().By("boss").Rank(), Flag));
        Assert.Null(Witness(new Told().Source("x").Source("boss").By("a", say => say with { AttributedTo = "x" }).By("boss").Rank(), Flag));
        Assert.Null(Witness(new Told().Source("x", affiliations: denied).Source("boss").By("x").Rank(), Flag));
        Assert.Equal(Said, Witness(new Told().Source("x", affiliations: denied).Source("boss").By("x").By("boss").Rank(), Flag));
    }

    [Theory]
    [InlineData(AffiliationStatus.Declared, null, null, true)]
    [InlineData(AffiliationStatus.Verified, "x", null, false)]
    [InlineData(AffiliationStatus.Reciprocated, "x", null, false)]
    [InlineData(AffiliationStatus.ThirdParty, "x", null, false)]
    [InlineData(AffiliationStatus.Declared, "boss", null, false)]
    [InlineData(null, "x", null, true)]
    [InlineData(null, "boss", null, false)]
    [InlineData(null, null, "d1", true)]
    [InlineData(null, null, "d2", false)]
    [InlineData(null, null, null, false)]
    public void A_denial_counts_as_one_s_own_word_where_it_is(AffiliationStatus? status, string? speaker, string? place, bool own)
    {
        Affiliation denied = new() { Relation = AffiliationRelation.ControlledBy, Party = "boss", Polarity = Polarity.Denied, Status = status, StatedBy = speaker, StatedIn = place };
        Assert.Equal(own, new Told().Source("x", affiliations: denied).By("x").By("boss").Rank().Flags.Contains("self-declared-non-affiliation"));
    }
}
