using static Provenance.Tests.Validation.LittleCorpus;

namespace Provenance.Tests.Validation;

public class RequiredFieldRulesTest
{
    [Fact]
    public void A_claim_without_a_statement_is_found() => Valid.Claim(claim => claim with { Statement = "\t" }).Finds("PRV1006");

    [Fact]
    public void A_claim_with_a_statement_passes() => Valid.Passes("PRV1006");

    [Fact]
    public void An_item_without_a_value_is_found() => Valid.Claim(claim => claim with { About = claim.About! with { Value = "" } }).Finds("PRV1007");

    [Fact]
    public void A_value_without_an_item_is_found() => Valid.Claim(claim => claim with { About = claim.About! with { Item = null! } }).Finds("PRV1007");

    [Fact]
    public void A_claim_about_no_item_passes() => Valid.Claim(claim => claim with { About = null }).Passes("PRV1007");

    [Fact]
    public void An_assertion_without_a_document_is_found() =>
        Valid.Assertion(assertion => assertion with { Document = "" }).Finds("PRV1008", "claims/fire-at-pier-4/assertions/1");

    [Fact]
    public void An_assertion_in_a_document_passes() => Valid.Passes("PRV1008");

    [Fact]
    public void A_hand_without_a_source_is_found() =>
        Valid.Document(document => document with { Chain = [Hand(HandRole.Author, "")] }).Finds("PRV1009", "documents/d2/chain/0");

    [Fact]
    public void A_hand_of_a_source_passes() => Valid.Document(document => document with { Chain = [Hand(HandRole.Author, "j-roe")] }).Passes("PRV1009");

    [Fact]
    public void An_affiliation_without_a_party_is_found() =>
        Valid.Affiliation(affiliation => affiliation with { Party = "" }).Finds("PRV1010", "sources/coast-daily/affiliations/0");

    [Fact]
    public void An_affiliation_with_a_party_passes() => Valid.Passes("PRV1010");

    [Fact]
    public void A_text_without_a_file_is_found() => Valid.Document(document => document with { Text = new() { File = "" } }).Finds("PRV1011");

    [Fact]
    public void A_document_without_a_text_passes() => Valid.Document(document => document with { Text = null }).Passes("PRV1011");

    [Fact]
    public void A_quote_without_words_is_found() => Valid.Quote(quote => quote with { Exact = " " }).Finds("PRV1012");

    [Fact]
    public void A_quote_of_one_word_passes() => Valid.Quote(quote => quote with { Exact = "started" }).Passes("PRV1012");
}
