using static Provenance.Tests.Validation.LittleCorpus;

namespace Provenance.Tests.Validation;

public class CircleRulesTest
{
    static LittleCorpus Chained(params string[] documents) => documents.Aggregate(Valid, (corpus, id) => corpus.And(new Document
    {
        Id = id,
        DerivedFrom = [new() { Document = documents[(Array.IndexOf(documents, id) + 1) % documents.Length], How = DerivationKind.Quotes }],
    }));

    [Fact]
    public void Documents_that_derive_from_one_another_are_found_once()
    {
        Diagnostic finding = Chained("x", "y", "z").Finds("PRV1047", "documents/x");
        Assert.Contains("`x` -> `y` -> `z` -> `x`", finding.Message);
    }

    [Fact]
    public void Two_documents_from_one_original_pass() =>
        Valid.And(new Document { Id = "d3", DerivedFrom = [new() { Document = "d1", How = DerivationKind.Cites }, new() { Document = "d2", How = DerivationKind.Cites }] }).Passes("PRV1047");

    [Fact]
    public void A_circle_of_a_hundred_thousand_documents_is_found()
    {
        const int Count = 100_000;
        Document[] documents = [.. Enumerable.Range(0, Count).Select(i => new Document
        {
            Id = $"x{i}",
            DerivedFrom = [new() { Document = $"x{(i + 1) % Count}", How = DerivationKind.Quotes }],
        })];
        Diagnostic finding = (Valid with { Documents = [.. Valid.Documents, .. documents] }).Finds("PRV1047");
        Assert.Contains("(99992 more)", finding.Message);
    }

    static LittleCorpus Tied(AffiliationRelation back, Polarity polarity = Polarity.Stated) => Valid
        .And(new Source { Id = "x", Affiliations = [new() { Relation = AffiliationRelation.ControlledBy, Party = "y" }] })
        .And(new Source { Id = "y", Affiliations = [new() { Relation = back, Party = "x", Polarity = polarity }] });

    [Fact]
    public void Sources_that_control_one_another_are_found() => Tied(AffiliationRelation.ControlledBy).Finds("PRV1048", "sources/x");

    [Fact]
    public void Control_stated_from_both_sides_passes() => Tied(AffiliationRelation.Controls).Passes("PRV1048");

    [Fact]
    public void Control_that_is_denied_one_way_passes() => Tied(AffiliationRelation.ControlledBy, Polarity.Denied).Passes("PRV1048");

    [Fact]
    public void Sources_that_are_names_of_one_another_are_found() =>
        Valid.And(new Source { Id = "x", SameAs = "y" }).And(new Source { Id = "y", SameAs = "x" }).Finds("PRV1049");

    [Fact]
    public void Names_of_a_name_pass() => Valid.And(new Source { Id = "x", SameAs = "y" }).And(new Source { Id = "y", SameAs = "j-roe" }).Passes("PRV1049");

    [Fact]
    public void Claims_that_entail_one_another_are_found() =>
        Valid.Claim(claim => claim with { Entails = ["fire-at-pier-4"] }, "fire-in-harbour").Finds("PRV1050", "claims/fire-at-pier-4");

    [Fact]
    public void Claims_that_entail_one_way_pass() => Valid.Passes("PRV1050");
}
