namespace Provenance.Tests.Lineage;

/// <summary>Whose word shows that one source controls another, which makes them one origin, and whose word merely reports it.</summary>
public class ControlStatementsTest
{
    static Affiliation By(AffiliationStatus? status = null, string? speaker = null, string? place = null) =>
        new() { Relation = AffiliationRelation.ControlledBy, Party = "boss", Status = status, StatedBy = speaker, StatedIn = place };

    static Affiliation Over(AffiliationStatus? status = null, string? speaker = null, string? place = null) =>
        new() { Relation = AffiliationRelation.Controls, Party = "pawn", Status = status, StatedBy = speaker, StatedIn = place };

    /// <summary>Origins of what the pawn and its boss say, when each states the affiliations given; documents d3 to d8 are told by others.</summary>
    static string Origins(Affiliation[] ofPawn, Affiliation[]? ofBoss = null)
    {
        Corpus told = new Told().Source("pawn", affiliations: ofPawn).Source("boss", affiliations: ofBoss ?? []).Source("third").By("pawn").By("boss").Corpus();
        Document Said(string id, HandRole role, string source) => new()
        {
            Id = id,
            Chain = role == HandRole.Publisher ? [new Hand { Role = role, Source = source }]
                : [new Hand { Role = role, Source = source }, new Hand { Role = HandRole.Publisher, Source = "third" }],
        };
        Corpus corpus = new()
        {
            Id = "it",
            Sources = told.Sources,
            Documents =
            [
                .. told.Documents, Said("written-by-pawn", HandRole.Author, "pawn"), Said("from-pawn", HandRole.Originator, "pawn"),
                Said("published-by-pawn", HandRole.Publisher, "pawn"), Said("carried-by-pawn", HandRole.Republisher, "pawn"),
                Said("published-by-boss", HandRole.Publisher, "boss"), Said("published-by-third", HandRole.Publisher, "third"),
            ],
            Claims = told.Claims,
        };
        Origins origins = corpus.Rank()["it"].Origins;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{origins.Strict} {origins.Central:0.##} {origins.Lenient}");
    }

    const string Shown = "1 1 1", Reported = "1 1.2 2";

    [Fact]
    public void What_the_coder_states_is_shown()
    {
        Assert.Equal(Shown, Origins([By()]));
        Assert.Equal(Shown, Origins([], [Over()]));
    }

    [Theory]
    [InlineData("pawn", Shown)]
    [InlineData("boss", Reported)]
    [InlineData("third", Reported)]
    public void Control_is_the_controlled_side_s_to_state(string speaker, string origins)
    {
        foreach (AffiliationStatus? status in new AffiliationStatus?[] { null, AffiliationStatus.Declared })
        {
            Assert.Equal(origins, Origins([By(status, speaker)]));
            Assert.Equal(origins, Origins([], [Over(status, speaker)]));
        }
    }

    [Fact]
    public void What_is_declared_without_a_speaker_is_declared_by_who_carries_the_statement()
    {
        Assert.Equal(Shown, Origins([By(AffiliationStatus.Declared)]));
        Assert.Equal(Reported, Origins([], [Over(AffiliationStatus.Declared)]));
    }

    [Theory]
    [InlineData(AffiliationStatus.Verified, Shown)]
    [InlineData(AffiliationStatus.Reciprocated, Shown)]
    [InlineData(AffiliationStatus.ThirdParty, Reported)]
    public void A_status_goes_before_the_speaker(AffiliationStatus status, string origins)
    {
        foreach (string speaker in new[] { "pawn", "boss", "third" })
        {
            Assert.Equal(origins, Origins([By(status, speaker)]));
            Assert.Equal(origins, Origins([], [Over(status, speaker)]));
        }
    }

    [Theory]
    [InlineData("written-by-pawn", Shown)]
    [InlineData("from-pawn", Shown)]
    [InlineData("published-by-pawn", Shown)]
    [InlineData("carried-by-pawn", Reported)]
    [InlineData("published-by-boss", Reported)]
    [InlineData("published-by-third", Reported)]
    public void A_document_states_control_for_whoever_speaks_in_it(string place, string origins)
    {
        Assert.Equal(origins, Origins([By(place: place)]));
        Assert.Equal(origins, Origins([], [Over(place: place)]));
    }

    [Fact]
    public void A_named_speaker_goes_before_the_document()
    {
        Assert.Equal(Reported, Origins([By(speaker: "third", place: "published-by-pawn")]));
        Assert.Equal(Shown, Origins([By(speaker: "pawn", place: "published-by-third")]));
    }

    [Fact]
    public void Two_that_state_it_of_each_other_show_it()
    {
        // Neither statement would do alone.
        Assert.Equal(Shown, Origins([By(place: "published-by-third")], [Over(AffiliationStatus.Declared)]));
        Assert.Equal(Shown, Origins([By(AffiliationStatus.ThirdParty)], [Over(AffiliationStatus.Declared)]));
    }

    [Fact]
    public void What_is_no_answer_shows_nothing()
    {
        Affiliation claimed = Over(AffiliationStatus.Declared);
        Assert.Equal(Reported, Origins([By(place: "published-by-third") with { Polarity = Polarity.Denied }], [claimed]));
        Assert.Equal(Reported, Origins([By(speaker: "third")], [claimed]));
        Assert.Equal(Reported, Origins([By(AffiliationStatus.ThirdParty)], [Over(AffiliationStatus.ThirdParty)]));
        Assert.Equal(Reported, Origins([By(place: "published-by-third")], [Over(speaker: "third")]));
        Assert.Equal(Reported, Origins([By(place: "published-by-third") with { Party = "third" }], [claimed]));
        Assert.Equal("1 1.08 2", Origins([By(place: "published-by-third") with { Relation = AffiliationRelation.PartnerOf }], [claimed]));
        Assert.Equal(Reported, Origins([By(place: "published-by-third"), By(place: "published-by-boss")]));
    }
}
