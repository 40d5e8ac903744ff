namespace Provenance.Tests.Lineage;

/// <summary>How links between two lines add up, and on which day.</summary>
public class LinkCountTest
{
    [Fact]
    public void A_kind_of_tie_counts_once_however_many_hands_it_joins()
    {
        // Both hands of the second document are tied to the owner of the first.
        Told told = new Told().Source("owner").Source("b", affiliations: Owned).Source("c", affiliations: Owned).By("owner").By("b c");
        Assert.Equal(1.2, told.Rank().Origins.Central, 9);
    }

    [Fact]
    public void To_find_two_hands_to_be_one_never_makes_lines_less_dependent()
    {
        Affiliation reported = new() { Relation = AffiliationRelation.ControlledBy, Party = "owner", Status = AffiliationStatus.ThirdParty };
        Affiliation control = new() { Relation = AffiliationRelation.ControlledBy, Party = "c" };
        double Central(params Affiliation[] ofB) =>
            new Told().Source("owner").Source("b", affiliations: ofB).Source("c", affiliations: Owned).By("owner").By("b c").Rank().Origins.Central;
        Assert.Equal(Central(reported), Central(reported, control));
    }

    [Fact]
    public void Ties_of_several_kinds_add_up()
    {
        Affiliation partner = new() { Relation = AffiliationRelation.PartnerOf, Party = "owner" };
        Assert.Equal(1 + 0.2 * 0.4, new Told().Source("owner").Source("b", affiliations: [Owned, partner]).By("owner").By("b").Rank().Origins.Central, 9);
    }

    [Fact]
    public void A_copy_made_after_a_tie_ended_depends_on_what_its_original_depended_on()
    {
        Affiliation ended = new() { Relation = AffiliationRelation.ControlledBy, Party = "boss", Until = EdtfDate.Parse("2019-12-31") };
        Func<Document, Document> In(string day, string? of = null) => document => document with
        {
            Published = EdtfDate.Parse(day),
            DerivedFrom = of is null ? [] : [new Derivation { Document = of, How = DerivationKind.Republished }],
        };
        Told told = new Told().Source("boss").Source("a", affiliations: ended).Source("b", affiliations: ended)
            .By("a", document: In("2019-01-01")).By("b", document: In("2019-02-01"));
        Assert.Equal("1", told.Rank().Origins.ToString());
        told.By("mirror", document: In("2021-01-01", of: "d1"));
        Assert.Equal("1", told.Rank().Origins.ToString());
    }

    [Fact]
    public void Who_speaks_is_rested_on_even_where_the_words_were_compared()
    {
        Document Checked(Document document) => document with { Chain = document.Chain.Select(hand => hand with { Verified = true }).ToValueList() };
        Assert.Equal("1", new Told().By("a", document: Checked).By("a", document: Checked).Rank().Origins.ToString());
    }

    static Affiliation Owned => new() { Relation = AffiliationRelation.OwnedBy, Party = "owner" };
}
