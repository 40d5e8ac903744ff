using static Provenance.Tests.Validation.LittleCorpus;

namespace Provenance.Tests.Validation;

public class IdRulesTest
{
    [Fact]
    public void A_missing_entry_is_found() => (Valid with { Sources = [.. Valid.Sources, null!] }).Finds("PRV1001", "sources");

    [Fact]
    public void Entries_that_are_there_pass() => Valid.Passes("PRV1001");

    [Fact]
    public void A_claim_without_an_id_is_found() => Valid.Claim(claim => claim with { Id = " " }).Finds("PRV1002");

    [Fact]
    public void A_corpus_without_an_id_is_found() => (Valid with { Id = null! }).Finds("PRV1002");

    [Fact]
    public void Ids_that_are_given_pass() => Valid.Passes("PRV1002");

    [Theory]
    [InlineData("Coast-Daily", "`coast-daily`")]
    [InlineData("coast_daily", "`coast-daily`")]
    [InlineData("coast--daily", "`coast-daily`")]
    [InlineData("-coast", "`coast`")]
    [InlineData("coast-", "`coast`")]
    [InlineData("coast.daily", "`coast-daily`")]
    [InlineData("küste", "`k-ste`")]
    [InlineData("д", "lower-case")]
    public void An_id_that_is_not_kebab_case_is_found(string id, string fix) =>
        Assert.Contains(fix, Valid.And(new Source { Id = id }).Finds("PRV1003").Fix);

    [Theory]
    [InlineData("a")]
    [InlineData("2025")]
    [InlineData("d-1-b")]
    public void An_id_in_kebab_case_passes(string id) => Valid.And(new Source { Id = id }).Passes("PRV1003");

    [Fact]
    public void A_second_source_with_an_id_is_found() => Valid.And(new Source { Id = "j-roe" }).Finds("PRV1004", "sources/j-roe");

    [Fact]
    public void A_second_document_with_an_id_is_found() => Valid.And(new Document { Id = "d1" }).Finds("PRV1004", "documents/d1");

    [Fact]
    public void A_second_claim_with_an_id_is_found() =>
        Assert.Contains("entry 2 of `claims`", Valid.And(new Claim { Id = "nobody-hurt", Statement = "x", Kind = ClaimKind.Event }).Finds("PRV1004").Message);

    [Fact]
    public void Different_ids_pass() => Valid.And(new Source { Id = "another" }).Passes("PRV1004");

    [Fact]
    public void A_document_with_the_id_of_a_source_is_found() => Valid.And(new Document { Id = "j-roe" }).Finds("PRV1005", "documents/j-roe");

    [Fact]
    public void A_document_with_an_id_of_its_own_passes() => Valid.And(new Document { Id = "d3" }).Passes("PRV1005");
}
