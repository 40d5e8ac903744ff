using static Provenance.Tests.Validation.LittleCorpus;

namespace Provenance.Tests.Validation;

public class ReferenceRulesTest
{
    [Fact]
    public void An_assertion_in_an_unknown_document_is_found() => Valid.Assertion(assertion => assertion with { Document = "d9" }).Finds("PRV1013");

    [Fact]
    public void An_assertion_in_a_known_document_passes() => Valid.Assertion(assertion => assertion with { Document = "d1" }).Passes("PRV1013");

    [Fact]
    public void An_attribution_to_an_unknown_source_is_found_with_the_nearest_id() =>
        Assert.Equal("Did you mean `harbour-authority`? Otherwise add the source.",
            Valid.Assertion(assertion => assertion with { AttributedTo = "harbor-authority" }).Finds("PRV1014").Fix);

    [Fact]
    public void An_id_that_is_like_no_other_gets_no_suggestion() =>
        Assert.Equal("Add a source with this id, or name one that is there.",
            Valid.Assertion(assertion => assertion with { AttributedTo = "somebody-else" }).Finds("PRV1014").Fix);

    [Fact]
    public void An_attribution_to_a_known_source_passes() => Valid.Assertion(assertion => assertion with { AttributedTo = "j-roe" }).Passes("PRV1014");

    [Fact]
    public void Resting_on_an_unknown_document_is_found() => Valid.Assertion(assertion => assertion with { From = ["d1", "d9"] }).Finds("PRV1015");

    [Fact]
    public void Resting_on_a_known_document_passes() => Valid.Passes("PRV1015");

    [Fact]
    public void A_chain_through_an_unknown_source_is_found() =>
        Valid.Document(document => document with { Chain = [Hand(HandRole.Author, "j-row")] }).Finds("PRV1016");

    [Fact]
    public void A_chain_through_known_sources_passes() => Valid.Passes("PRV1016");

    [Fact]
    public void An_unknown_party_of_an_affiliation_is_found() => Valid.Affiliation(affiliation => affiliation with { Party = "port-authority" }).Finds("PRV1017");

    [Fact]
    public void A_known_party_of_an_affiliation_passes() => Valid.Affiliation(affiliation => affiliation with { Party = "j-roe" }).Passes("PRV1017");

    [Fact]
    public void An_affiliation_stated_by_an_unknown_source_is_found() => Valid.Affiliation(affiliation => affiliation with { StatedBy = "who" }).Finds("PRV1018");

    [Fact]
    public void An_affiliation_stated_by_a_known_source_passes() => Valid.Affiliation(affiliation => affiliation with { StatedBy = "j-roe" }).Passes("PRV1018");

    [Fact]
    public void An_affiliation_stated_in_an_unknown_document_is_found() => Valid.Affiliation(affiliation => affiliation with { StatedIn = "d9" }).Finds("PRV1019");

    [Fact]
    public void An_affiliation_stated_in_a_known_document_passes() => Valid.Affiliation(affiliation => affiliation with { StatedIn = "d2" }).Passes("PRV1019");

    [Fact]
    public void A_withdrawal_in_an_unknown_document_is_found() =>
        Valid.Assertion(assertion => assertion with { Withdrawn = new() { StatedIn = "d9" } }).Finds("PRV1020", "claims/fire-at-pier-4/assertions/1");

    [Fact]
    public void A_retraction_in_an_unknown_document_is_found() =>
        Valid.Document(document => document with { Retracted = new() { StatedIn = "d9" } }).Finds("PRV1020", "documents/d2");

    [Fact]
    public void A_withdrawal_in_a_known_document_passes() => Valid.Assertion(assertion => assertion with { Withdrawn = new() { StatedIn = "d1" } }).Passes("PRV1020");

    [Fact]
    public void An_unknown_original_is_found() => Valid.Derivation(derivation => derivation with { Document = "d9" }).Finds("PRV1021", "documents/d2/derivedFrom/0");

    [Fact]
    public void A_known_original_passes() => Valid.Passes("PRV1021");

    [Fact]
    public void An_original_of_an_unknown_source_is_found() => Valid.Derivation(derivation => derivation with { Document = null, Source = "who" }).Finds("PRV1022");

    [Fact]
    public void An_original_of_a_known_source_passes() => Valid.Derivation(derivation => derivation with { Document = null, Source = "j-roe" }).Passes("PRV1022");

    [Fact]
    public void A_disclaimer_by_an_unknown_source_is_found() =>
        Valid.Document(document => document with { Disclaimers = [document.Disclaimers[0] with { By = "who" }] }).Finds("PRV1023", "documents/d2/disclaimers/0");

    [Fact]
    public void A_disclaimer_by_nobody_stated_passes() => Valid.Document(document => document with { Disclaimers = [document.Disclaimers[0] with { By = null }] }).Passes("PRV1023");

    [Fact]
    public void Entailing_an_unknown_claim_is_found() => Valid.Claim(claim => claim with { Entails = ["fire-in-harbor"] }).Finds("PRV1024");

    [Fact]
    public void Entailing_a_known_claim_passes() => Valid.Passes("PRV1024");

    [Fact]
    public void Contradicting_an_unknown_claim_is_found() => Valid.Claim(claim => claim with { Contradicts = [null!] }).Finds("PRV1025");

    [Fact]
    public void Contradicting_a_known_claim_passes() => Valid.Claim(claim => claim with { Contradicts = ["nobody-hurt"] }).Passes("PRV1025");

    [Fact]
    public void An_unknown_party_to_a_claim_is_found() => Valid.Claim(claim => claim with { Parties = ["who"] }).Finds("PRV1026");

    [Fact]
    public void A_known_party_to_a_claim_passes() => Valid.Passes("PRV1026");

    [Fact]
    public void Being_the_same_as_an_unknown_source_is_found() => Valid.Source(source => source with { SameAs = "coast-dayly-online" }).Finds("PRV1027");

    [Fact]
    public void Being_the_same_as_a_known_source_passes() => Valid.Source(source => source with { SameAs = "mirror-site" }).Passes("PRV1027");
}
